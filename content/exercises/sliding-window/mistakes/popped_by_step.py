# mistake: The step empties the window
# fails: a step takes items out of the window

from collections import deque


def windows(iterable, n, step=1):
    """Tuples of n items each, step items apart."""
    if n < 1 or step < 1:
        raise ValueError(f"n and step are at least 1, not {n} and {step}")
    return full_windows(iterable, n, step)


def full_windows(iterable, n, step):
    window = deque()
    for item in iterable:
        window.append(item)
        if len(window) == n:
            yield tuple(window)
            for _ in range(step):
                window.popleft()
