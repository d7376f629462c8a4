batches = [[[0.2, 1.5, 3.1], [0.4, 1.1, 2.9]], [[0.3, 1.9, 3.3]]]

first = next(batches)
print("features per row:", len(first[0]))
print("rows:", sum(len(batch) for batch in batches))
