from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from itertools import accumulate, batched, chain, groupby, pairwise
from operator import itemgetter

# Requests to a prediction service: minute, model, milliseconds.
# v2 goes out in the evening and is taken back at night.
EVENING = (0, "v1", 40), (4, "v1", 45), (9, "v2", 70), (11, "v2", 95)
NIGHT = (12, "v2", 310), (13, "v1", 42), (31, "v1", 41), (33, "v1", 44)


def log() -> Iterator[tuple[int, str, int]]:
    return chain(EVENING, NIGHT)


# Each slow request with the two before it, kept in passing.
latest: deque[int] = deque(maxlen=3)
for minute, _, ms in log():
    latest.append(ms)
    if ms > 300:
        print(f"slow at {minute}:", list(latest))

times: defaultdict[str, list[int]] = defaultdict(list)
for _, model, ms in log():
    times[model].append(ms)
print("groups: ", dict(times))
print("counts: ", Counter(row[1] for row in log()))

# groupby sees runs; only sorted are they groups.
model = itemgetter(1)
runs = groupby(log(), key=model)
print("runs:   ", [(name, len(list(run))) for name, run in runs])
runs = groupby(sorted(log(), key=model), key=model)
print("sorted: ", [(name, len(list(run))) for name, run in runs])

pairs = pairwise(row[0] for row in log())
print("pauses: ", [then - now for now, then in pairs])
print("record: ", list(accumulate((row[2] for row in log()), max)))
print("inserts:", [len(rows) for rows in batched(log(), 3)])
