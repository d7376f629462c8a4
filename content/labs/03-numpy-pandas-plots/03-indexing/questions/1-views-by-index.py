import numpy as np

table = np.arange(24.0).reshape(2, 3, 4)
parts = {
    "t[1]": table[1],
    "t[:, 1, ::-1]": table[:, 1, ::-1],
    "t[..., 0]": table[..., 0],
    "t[None]": table[None],
    "t.T": table.T,
    "t.reshape(6, 4)": table.reshape(6, 4),
    "t.T.reshape(6, 4)": table.T.reshape(6, 4),
    "t[1, 2, 3]": table[1, 2, 3],
    "t[[1]]": table[[1]],
    "t[1, [0, 1]]": table[1, [0, 1]],
    "t[t > 9]": table[table > 9],
}
for name, part in parts.items():
    kind = "view" if np.shares_memory(table, part) else "copy"
    print(f"{name:<18} {kind} {type(part).__name__:<8}", np.shape(part))

row = table[0]
print("base of row is table:", row.base is table)
print("same owner:          ", row.base is table.base)
