# mistake: The stream is copied into a list
# fails: the stream is copied first


def windows(iterable, n, step=1):
    """Tuples of n items each, step items apart."""
    if n < 1 or step < 1:
        raise ValueError(f"n and step are at least 1, not {n} and {step}")
    items = list(iterable)
    starts = range(0, len(items) - n + 1, step)
    return (tuple(items[i : i + n]) for i in starts)
