import numpy as np

week = np.arange(6)
table = week.reshape(2, -1)  # -1: work it out
print(table.shape, table.T.shape, table.flatten())

for name, result in {
    "reshape(2, -1)": table,
    "ravel()": table.ravel(),
    "T.ravel()": table.T.ravel(),
    "flatten()": table.flatten(),
}.items():
    print(f"{name:<15} shares memory: {np.shares_memory(week, result)}")

low, high = np.array([1, 2, 3]), np.array([4, 5, 6])
print("hstack      ", np.hstack([low, high]).tolist())
print("vstack      ", np.vstack([low, high]).tolist())
print("column_stack", np.column_stack([low, high]).tolist())
