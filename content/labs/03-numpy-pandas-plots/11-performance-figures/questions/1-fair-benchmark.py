import random
from statistics import mean

TRUE = {"list": 10.0, "array": 9.0}  # ms; the array is 10 % faster
WORK = {"blocks": ["list"] * 5 + ["array"] * 5}
WORK["in turn"] = ["list", "array"] * 5


def timed(
    order: list[str], rng: random.Random
) -> dict[str, list[float]]:
    """A machine that other work slows down, for a while each time."""
    runs: dict[str, list[float]] = {name: [] for name in TRUE}
    busy = 0
    for name in order:
        if busy == 0 and rng.random() < 0.15:
            busy = rng.randint(1, 4)
        delay = rng.uniform(1, 8) if busy else rng.uniform(0, 0.3)
        busy = max(0, busy - 1)
        runs[name].append(TRUE[name] + delay)
    return runs


for label, order in WORK.items():
    for summary in (mean, min):
        rng = random.Random(7)
        wrong = 0
        for _ in range(1000):
            runs = timed(order, rng)
            wrong += summary(runs["array"]) >= summary(runs["list"])
        print(
            f"{label:<8}{summary.__name__:<5}wrong winner: {wrong} of 1000"
        )
