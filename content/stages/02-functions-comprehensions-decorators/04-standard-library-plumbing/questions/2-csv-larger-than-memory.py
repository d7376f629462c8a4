import csv
import io

import pandas as pd

text = "wait\n10\n10\n10\n40\n"
first = next(csv.DictReader(io.StringIO(text)))
print("csv module:", first)

means, total, count = [], 0, 0
for part in pd.read_csv(io.StringIO(text), chunksize=3):
    means.append(part["wait"].mean())
    total += part["wait"].sum()
    count += len(part)
print("mean of chunk means:", sum(means) / len(means))
print("mean of all rows:", total / count)

mixed = io.StringIO("wait\n10\n10\n10\nunknown\n")
parts = pd.read_csv(mixed, chunksize=3)
print("guessed:", [str(part["wait"].dtype) for part in parts])
