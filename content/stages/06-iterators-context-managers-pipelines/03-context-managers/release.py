import weakref
from collections.abc import Iterator
from contextlib import contextmanager


class Model:
    """Stand-in for weights on a GPU."""


@contextmanager
def loaded() -> Iterator[Model]:
    model = Model()
    try:
        yield model
    finally:
        del model  # this function's name, nothing else


with loaded() as model:
    weights = weakref.ref(model)
print("in memory after the with block:", weights() is not None)
del model
print("in memory after the caller's del:", weights() is not None)
