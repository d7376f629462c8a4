import math

import numpy as np

shape = np.broadcast_shapes((1000, 1, 512), (1, 100, 512))
print(shape, f"{math.prod(shape):,} elements")
print(f"{math.prod(shape) * 8 / 1e6} MB in float64")

left = np.ones((1000, 1, 512), dtype=np.float32)
right = np.ones((1, 100, 512), dtype=np.float32)
print("strides:", left.strides, right.strides)
left, right = np.broadcast_arrays(left, right)
print("stretched:", left.strides, right.strides)
