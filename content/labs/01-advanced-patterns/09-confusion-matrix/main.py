import numpy as np

CLASSES = ["fox", "deer", "boar"]
# A camera trap: class numbers of what was there and what was seen.
true = np.array([0, 0, 0, 0, 1, 1, 1, 2, 2, 1])
seen = np.array([0, 0, 2, 0, 1, 1, 0, 2, 2, 1])

lost = np.zeros((3, 3), dtype=int)
lost[true, seen] += 1

votes = np.zeros((3, 3), dtype=int)
np.add.at(votes, (true, seen), 1)

# Cell (i, j) of a table with 3 columns has the number i * 3 + j.
cells = true * 3 + seen
counted = np.bincount(cells, minlength=9).reshape(3, 3)

print("cells:", cells)
for name, table in (("+=", lost), ("add.at", votes)):
    print(f"{name}: {table.sum()} votes of {true.size} samples")
    for label, row in zip(CLASSES, table):
        print(f"  {label:<5}", row)
print("bincount agrees:", np.array_equal(votes, counted))

recall = votes.diagonal() / votes.sum(axis=1)
print("found:", dict(zip(CLASSES, recall.tolist())))
