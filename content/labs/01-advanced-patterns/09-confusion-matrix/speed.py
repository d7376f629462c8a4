import numpy as np

rng = np.random.default_rng(0)
true, seen = rng.integers(0, 10, (2, 300_000))
pairs = list(zip(true.tolist(), seen.tolist()))


def by_loop() -> list[list[int]]:
    table = [[0] * 10 for _ in range(10)]
    for row, column in pairs:
        table[row][column] += 1
    return table


def by_add_at() -> list[list[int]]:
    table = np.zeros((10, 10), dtype=int)
    np.add.at(table, (true, seen), 1)
    return table.tolist()


def by_bincount() -> list[list[int]]:
    flat = np.bincount(true * 10 + seen, minlength=100)
    return flat.reshape(10, 10).tolist()


versions = {
    "loop over pairs": by_loop,
    "np.add.at": by_add_at,
    "np.bincount": by_bincount,
}
tables = [count() for count in versions.values()]
print("equal tables:", all(table == tables[0] for table in tables))
print("samples counted:", sum(map(sum, tables[0])))
