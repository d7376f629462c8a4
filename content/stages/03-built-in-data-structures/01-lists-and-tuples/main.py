import json
import random
from typing import NamedTuple


class Prediction(NamedTuple):
    label: str
    confidence: float
    latency_ms: float

    @property
    def needs_review(self) -> bool:
        return self.confidence < 0.6


def confidence(p: Prediction) -> float:
    return p.confidence


preds = [
    Prediction("cat", 0.72, 11.8),
    Prediction("dog", 0.91, 12.5),
    Prediction("bird", 0.43, 9.9),
    Prediction("fox", 0.72, 14.1),
]
ranked = sorted(preds, key=confidence, reverse=True)
print([p.label for p in ranked], [p.needs_review for p in ranked])
best = max(preds, key=confidence)
print(best == ("dog", 0.91, 12.5), best == ranked[0])
print(json.dumps(best), json.dumps(best._asdict()))
print(best._replace(label="wolf").label, best.label)
try:
    best.label = "wolf"
except AttributeError as error:
    print("AttributeError:", error)

# Shuffle before cutting, and cut with integers.
rows = list(range(1000))
random.Random(7).shuffle(rows)
a, b = len(rows) * 70 // 100, len(rows) * 85 // 100
train, val, test = rows[:a], rows[a:b], rows[b:]
print(len(train), len(val), len(test))
print("29 of 100:", int(0.29 * 100), round(0.29 * 100), 29 * 100 // 100)

# Batches of 64; the last one is shorter.
batches: list[list[int]] = []
batch: list[int] = []
for row in train:
    batch.append(row)
    if len(batch) == 64:
        batches.append(batch)
        batch = []
if batch:
    batches.append(batch)
print(len(batches), "batches, the last of", len(batches[-1]))
