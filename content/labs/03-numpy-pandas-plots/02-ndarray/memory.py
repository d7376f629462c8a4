import sys
import tracemalloc

import numpy as np

N = 1_000_000
tracemalloc.start()
numbers = list(range(N))
used, _ = tracemalloc.get_traced_memory()
tracemalloc.stop()

print(f"list     {used / 1e6:.0f} MB")
print(f"  of it  {sys.getsizeof(numbers) / 1e6:.0f} MB of pointers")
for kind in (np.int64, np.int32, np.int_):
    a = np.zeros(N, kind)
    default = " (default)" if kind is np.int_ else ""
    print(f"{a.dtype}    {a.nbytes / 1e6:.0f} MB{default}")
print("getsizeof([1, 2, 3, 4, 5]):", sys.getsizeof([1, 2, 3, 4, 5]))
print("five int64:", np.arange(5, dtype=np.int64).nbytes)
