import importlib.util
import os
import struct
import sys

import numpy as np

print("platform:       ", sys.platform)
print("bytes a pointer:", struct.calcsize("P"))
print("sys.maxsize:    ", sys.maxsize)
print("bits of a hash: ", sys.hash_info.width)
print("NumPy integer:  ", np.array([1]).dtype, np.intp(0).dtype)
print("processors:     ", os.cpu_count())
print(
    "pyarrow there:  ", importlib.util.find_spec("pyarrow") is not None
)
