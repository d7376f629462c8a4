# mistake: The input is sliced
# fails: len(), an index or a slice was asked of a generator


def windows(iterable, n, step=1):
    """Tuples of n items each, step items apart."""
    if n < 1 or step < 1:
        raise ValueError(f"n and step are at least 1, not {n} and {step}")
    return full_windows(iterable, n, step)


def full_windows(iterable, n, step):
    for start in range(0, len(iterable) - n + 1, step):
        yield tuple(iterable[start : start + n])
