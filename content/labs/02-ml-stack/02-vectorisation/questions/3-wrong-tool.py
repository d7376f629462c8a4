import numpy as np

# A rate limiter: a bucket holds at most 4 tokens and never less than 0.
changes, capacity = np.array([5.0, -3.0, 2.0, -6.0, 1.0]), 4.0

clipped = np.clip(np.cumsum(changes), 0, capacity)
print("clip(cumsum):", clipped.tolist())

level, levels = 0.0, []
for change in changes.tolist():
    level = min(capacity, max(0.0, level + change))
    levels.append(level)
print("recurrence:  ", levels)

# Early exit: the first reading above 90.
readings = np.arange(1_000_000) % 100
looked_at = 0
for reading in readings:
    looked_at += 1
    if reading > 90:
        break
print("loop looks at", looked_at, "values")
print("(readings > 90).argmax() looks at", (readings > 90).size)
