import random
from itertools import islice, product

grid = {
    "trees": [100, 200, 500],
    "depth": [5, 10, 20],
    "rate": [0.1, 0.01, 0.001],
}
runs = [dict(zip(grid, values)) for values in product(*grid.values())]
print(len(runs), "runs, first:", runs[0])

drawn = {
    "islice": list(islice(runs, 6)),
    "random.sample": random.Random(0).sample(runs, 6),
}
for name, part in drawn.items():
    distinct = {key: len({run[key] for run in part}) for key in grid}
    print(f"{name:<14}distinct values: {distinct}")
