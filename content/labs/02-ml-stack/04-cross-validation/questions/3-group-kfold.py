import numpy as np
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

# 2 to 9 voice recordings of 150 speakers, 300 of one: who has a cold?
rng = np.random.default_rng(1)
recordings = [*rng.integers(2, 10, 150).tolist(), 300]
speaker = np.repeat(np.arange(151), recordings)
voice = rng.normal(size=(151, 5))[speaker]
X = voice + rng.normal(0, 0.05, voice.shape)
cold = rng.integers(0, 2, 151)[speaker]  # nothing to do with X

splits = {
    "KFold": KFold(5, shuffle=True, random_state=0).split(X),
    "GroupKFold": GroupKFold(5).split(X, groups=speaker),
}
for name, parts in splits.items():
    parts = list(parts)
    both = [np.intersect1d(speaker[a], speaker[b]) for a, b in parts]
    scores = cross_val_score(KNeighborsClassifier(1), X, cold, cv=parts)
    print(f"{name}: speakers on both sides:", sum(map(len, both)))
    print("  test rows", [len(test) for _, test in parts])
    print("  accuracy ", scores.round(2), f"mean {scores.mean():.2f}")

try:
    next(GroupKFold(5).split(X[:9], groups=speaker[:9]))
except ValueError as error:
    print("ValueError:", error)
