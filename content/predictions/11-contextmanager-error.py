from contextlib import contextmanager


@contextmanager
def connection():
    print("open", end=" ")
    yield
    print("close", end=" ")


try:
    with connection():
        raise ValueError
except ValueError:
    print("handled")
