from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso, LinearRegression, Ridge
from sklearn.preprocessing import StandardScaler

data = load_diabetes()
X = StandardScaler().fit_transform(data.data)
models = {
    "none": LinearRegression(),
    "L2 50": Ridge(alpha=50),
    "L2 500": Ridge(alpha=500),
    "L1 3": Lasso(alpha=3),
    "L1 10": Lasso(alpha=10),
}
fits = [model.fit(X, data.target) for model in models.values()]
print("penalty  ", *(f"{name:>7}" for name in models))
for i, column in enumerate(data.feature_names):
    print(f"{column:<9}", *(f"{fit.coef_[i]:7.1f}" for fit in fits))
print("intercept", *(f"{fit.intercept_:7.1f}" for fit in fits))
print("zeros    ", *(f"{(fit.coef_ == 0).sum():7}" for fit in fits))
