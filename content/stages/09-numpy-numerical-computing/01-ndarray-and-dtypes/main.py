import numpy as np

# Power draw in kW: 3 machines (rows), 4 hours (columns).
power = np.array(
    [[3.1, 3.4, 9.8, 3.2], [1.0, 1.2, 1.1, 1.3], [7.5, 7.7, 7.4, 7.9]]
)


def show(name: str, a: np.ndarray) -> None:
    c, f = a.flags.c_contiguous, a.flags.f_contiguous
    order = "C" if c else "F" if f else "gaps"
    shared = "yes" if np.shares_memory(power, a) else "no"
    layout = f"{a.dtype!s:<8}{a.shape!s:<7}{a.strides!s:<9}"
    print(f"{name:<13}{layout}{order:<6}{a.nbytes:<6}{shared}")


print("array        dtype   shape  strides  order bytes shared")
show("power", power)
show("power.T", power.T)
show("[:, ::2]", power[:, ::2])
show(".copy()", power[:, ::2].copy())
show("Fortran", np.asfortranarray(power))
show("float32", power.astype(np.float32))
show("integers", np.arange(12).reshape(3, 4))

# Convert only when something has to change.
same = power.astype(np.float64, copy=False)
print("no copy:", same is power, np.asarray(power) is power)
try:
    np.array(power, dtype=np.float32, copy=False)
except ValueError as error:
    print("ValueError:", str(error).splitlines()[0])

# A record is a row of named, typed fields; a field is a strided view.
people = np.array(
    [(25, 0.91), (30, 0.85)], dtype=[("age", "i4"), ("score", "f8")]
)
print(people["age"], people["score"], people["age"].strides)

# Two files of 1.5 GB: the total is past the end of int32.
sizes = np.array([1_500_000_000, 1_500_000_000])
print(sizes.dtype, sizes.sum(), sizes.sum(dtype=np.int64))
print([power.max()])  # NumPy 2 names the type of a scalar
