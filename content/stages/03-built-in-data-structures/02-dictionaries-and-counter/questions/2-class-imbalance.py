from collections import Counter

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, recall_score
from sklearn.utils.class_weight import compute_sample_weight

# 990 payments are fine (0), 10 are fraud (1).
y = np.array([0] * 990 + [1] * 10)
amount = np.random.default_rng(2).normal(50 + 40 * y, 20)[:, None]
counts = Counter(y.tolist())
print(counts.most_common())

never = np.zeros_like(y)
print("accuracy of 'never fraud':", accuracy_score(y, never))
print("recall of 'never fraud':  ", recall_score(y, never))

weights = {c: len(y) / (len(counts) * n) for c, n in counts.items()}
print({c: round(w, 3) for c, w in weights.items()})

per_class = LogisticRegression(class_weight=weights).fit(amount, y)
balanced = LogisticRegression(class_weight="balanced").fit(amount, y)
rows = compute_sample_weight("balanced", y)
per_row = LogisticRegression().fit(amount, y, sample_weight=rows)
same = [per_class.coef_, balanced.coef_, per_row.coef_]
print("three spellings, one model:", np.allclose(same, same[0]))
print("recall:", recall_score(y, per_class.predict(amount)))
try:
    LogisticRegression().fit(amount, y, sample_weight=weights)
except TypeError as error:
    print("TypeError:", error)
