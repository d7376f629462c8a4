import numpy as np


def fast_axis(a):
    return a.ndim - 1


def bytes_spanned(a):
    return a.nbytes


def rows_ready(a):
    return np.ascontiguousarray(a)


def is_view_of(b, a):
    return b.base is a


if __name__ == "__main__":
    table = np.arange(12, dtype=np.int64).reshape(3, 4)
    for name, a in (
        ("table", table),
        ("table.T", table.T),
        ("[:, ::2]", table[:, ::2]),
    ):
        print(f"{name:9} shape {a.shape}  strides {a.strides}  fast {fast_axis(a)}")
