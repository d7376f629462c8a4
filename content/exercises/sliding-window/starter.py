from collections import deque


def windows(iterable, n, step=1):
    """Tuples of n items each, step items apart."""
    window = deque(maxlen=n)
    for item in iterable:
        window.append(item)
        yield window


for window in windows("abcde", 3):
    print(window)
