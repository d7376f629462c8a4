import numpy as np

labels = np.array(["wolf", "deer", "fox"])  # the customer's order
seen = np.array(["deer", "fox", "wolf", "deer"])

wrong = np.searchsorted(labels, seen)
print("assumed sorted:", wrong)

order = np.argsort(labels)
print("sorted by", order, labels[order])
slots = np.searchsorted(labels, seen, sorter=order)
position = order[slots]
print("with sorter:   ", position, labels[position])
print("round trip:    ", np.array_equal(labels[position], seen))

# Label values are no positions: 10, 20, 30 find that out.
codes = np.array([10, 20, 30])
print("codes:", np.searchsorted(codes, [10, 30, 20]))
table = np.zeros((3, 3), dtype=int)
try:
    table[10, 20] += 1
except IndexError as error:
    print("IndexError:", error)
