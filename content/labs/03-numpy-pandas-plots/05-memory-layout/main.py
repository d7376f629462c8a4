import numpy as np

# Temperatures: 3 stations (rows), 4 hours (columns), 8 bytes each.
hourly = np.zeros((3, 4))
for name, a in {
    "hourly": hourly,
    "hourly.T": hourly.T,
    "every other hour": hourly[:, ::2],
    "rows reversed": hourly[::-1],
    "Fortran order": np.asfortranarray(hourly),
}.items():
    c, f = a.flags.c_contiguous, a.flags.f_contiguous
    print(f"{name:<17}{a.strides!s:<10} C {c!s:<6} F {f}")


def lines(a: np.ndarray) -> int:
    """64-byte lines touched by a packed or strided 1-D array."""
    step = abs(a.strides[0])
    return len({i * step // 64 for i in range(a.size)})


year = np.zeros((1_000, 1_000))
print("one row:   ", lines(year[0]), "cache lines")
print("one column:", lines(year[:, 0]), "cache lines")
