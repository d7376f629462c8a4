import numpy as np
from sklearn.linear_model import Lasso, Ridge

rng = np.random.default_rng(3)
features = rng.normal(size=(120, 6))
target = 3 * features[:, 0] + rng.normal(0, 0.1, 120)
ridge = Ridge(alpha=50).fit(features, target)
lasso = Lasso(alpha=0.5).fit(features, target)
print((ridge.coef_ == 0).sum(), (lasso.coef_ == 0).sum())
