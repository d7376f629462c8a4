import numpy as np

codes = np.array([10, 20, 30])  # wheat, barley, rye
loads = np.array([10, 20, 15, 20])  # 15: a typing error
slots = np.searchsorted(codes, loads).clip(max=codes.size - 1)
known = codes[slots] == loads
counts = np.bincount(slots[known], minlength=codes.size)
print("loads:", dict(zip(codes.tolist(), counts.tolist())))
print("unknown:", loads[~known].tolist())
