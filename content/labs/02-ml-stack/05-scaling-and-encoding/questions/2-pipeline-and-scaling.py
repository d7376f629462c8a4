import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class Witness(StandardScaler):
    """A scaler that says what it learns from and what it only scales."""

    def fit(self, X, y=None):
        print(f"learns from {len(X)} rows, mean {np.mean(X):.0f}")
        return super().fit(X, y)

    def transform(self, X):
        print(f"  scales {len(X)} rows with mean {self.mean_[0]:.0f}")
        return super().transform(X)


km = np.array([[8.0], [12.0], [10.0], [14.0], [900.0], [1100.0]])
late = np.array([0, 1, 0, 1, 0, 1])
model = make_pipeline(Witness(), LogisticRegression())
print("cross_val_score")
cross_val_score(model, km, late, cv=KFold(3))
print("by hand")
model.fit(km[:4], late[:4])
print("late:", model.predict(km[4:]))
