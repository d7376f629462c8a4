import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(5)
features = rng.normal(size=(80, 3)) * [1, 500, 0.01]
labels = (features[:, 0] > 0).astype(int)
scaled = StandardScaler().fit_transform(features)
plain = DecisionTreeClassifier(random_state=0).fit(features, labels).predict(features)
after = DecisionTreeClassifier(random_state=0).fit(scaled, labels).predict(scaled)
print("same predictions" if (plain == after).all() else "different predictions")
