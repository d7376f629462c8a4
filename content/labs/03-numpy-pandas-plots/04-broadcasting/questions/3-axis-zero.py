import numpy as np

# 2 cameras, 3 rows of pixels, 4 columns of pixels.
frames = np.arange(24).reshape(2, 3, 4)
for axis in (0, 1, 2, (1, 2), None):
    print(f"sum(axis={axis!s:<6})", frames.sum(axis=axis).shape)

one = frames[0]
print(
    "axis=0 adds the rows:", one.sum(axis=0), one[0] + one[1] + one[2]
)
print("concatenate axis=0:  ", np.concatenate([one, one], axis=0).shape)
print("drop row 0, axis=0:  ", np.delete(one, 0, axis=0).shape)
