from collections import deque

# Response times in ms: a normal day, then the database stalls.
times = [80] * 995 + [480] * 5

recent: deque[int] = deque(maxlen=5)
for ms in times:
    recent.append(ms)

mean = sum(recent) / len(recent)
print(f"mean of {len(recent)} values: {mean}")
print("alarm" if mean > 200 else "all quiet")
