import numpy as np

clicks = np.arange(100_000)
print("int32 total:", clicks.sum(dtype=np.int32))
print("int64 total:", clicks.sum(dtype=np.int64))
print("Python total:", sum(range(100_000)))

largest = np.array([2**63 - 1])
print("int64 max + 1: ", (largest + 1)[0])
print("Python max + 1:", int(largest[0]) + 1)

for dtype in (np.float16, np.float32, np.float64):
    whole = 2 ** (np.finfo(dtype).nmant + 1)
    print(f"{dtype.__name__} loses whole numbers above {whole:,}")
