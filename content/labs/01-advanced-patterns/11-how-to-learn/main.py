import numpy as np

# My picture: each sample puts one vote into one cell of a table.
# So after any number of samples: votes counted == samples.


def vote(table: np.ndarray, rows: object, columns: object) -> None:
    table[rows, columns] += 1


STEPS = {
    "one sample": (0, 1),
    "two cells of one row": ([0, 0], [0, 1]),
    "two rows and columns": ([0, 1], [1, 0]),
    "the same cell twice": ([0, 0], [1, 1]),
}
for step, (rows, columns) in STEPS.items():
    table = np.zeros((2, 2), dtype=int)
    vote(table, rows, columns)
    samples, votes = np.size(rows), table.sum()
    verdict = "ok" if votes == samples else "MY PICTURE IS WRONG"
    print(f"{step:<22}{samples} samples, {votes} votes: {verdict}")
    print(table)
