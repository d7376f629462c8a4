import cProfile
import pstats


def gradient(row: list[int]) -> int:
    return sum(value * value for value in row)


def step(rows: list[list[int]]) -> int:
    return sum(gradient(row) for row in rows)


def train() -> None:
    rows = [list(range(200)) for _ in range(50)]
    for _ in range(10):
        step(rows)


cProfile.run("train()", "run.prof")  # python -m cProfile -o run.prof
stats = pstats.Stats("run.prof").stats
total = {name: s[3] for (_, _, name), s in stats.items()}
names = ["gradient", "step", "train"]
print("cumulative:", sorted(names, key=lambda n: -total[n]))
calls = {name: s[1] for (_, _, name), s in stats.items()}
print("calls:", {name: calls[name] for name in names})
