# mistake: Windows that aren't full come out
# fails: windows come out before they are full

from collections import deque


def windows(iterable, n, step=1):
    """Tuples of n items each, step items apart."""
    if n < 1 or step < 1:
        raise ValueError(f"n and step are at least 1, not {n} and {step}")
    return full_windows(iterable, n, step)


def full_windows(iterable, n, step):
    window = deque(maxlen=n)
    missing = n
    for item in iterable:
        window.append(item)
        missing -= 1
        if missing < n:
            yield tuple(window)
            missing = step
