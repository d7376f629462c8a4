import random
from collections import Counter

rng = random.Random(0)
base, attempt, workers = 2.0, 2, 50

arrivals: Counter[int] = Counter()
for _ in range(workers):
    wait = rng.uniform(0, base * 2**attempt)
    arrivals[int(wait * 10)] += 1
print("windows used:", len(arrivals))
print("busiest 100 ms:", max(arrivals.values()))
