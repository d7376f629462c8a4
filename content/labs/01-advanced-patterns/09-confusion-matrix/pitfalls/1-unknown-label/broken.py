import numpy as np

codes = np.array([10, 20, 30])  # wheat, barley, rye
loads = np.array([10, 20, 15, 20])  # 15: a typing error
slots = np.searchsorted(codes, loads)
counts = np.bincount(slots, minlength=codes.size)
print("loads:", dict(zip(codes.tolist(), counts.tolist())))
