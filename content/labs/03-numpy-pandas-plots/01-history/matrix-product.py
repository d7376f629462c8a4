import numpy as np

rng = np.random.default_rng(0)
left, right = rng.random((80, 80)), rng.random((80, 80))
rows, columns = left.tolist(), right.T.tolist()


def loops() -> list[list[float]]:
    return [
        [sum(x * y for x, y in zip(row, column)) for column in columns]
        for row in rows
    ]


versions = {
    "Python loops over lists": loops,
    "left @ right": lambda: left @ right,
}
print(np.allclose(*(multiply() for multiply in versions.values())))
