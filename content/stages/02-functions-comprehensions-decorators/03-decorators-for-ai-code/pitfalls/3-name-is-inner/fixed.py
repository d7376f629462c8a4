import inspect
from functools import wraps


def logged(call):
    @wraps(call)
    def inner(*args, **kwargs):
        return call(*args, **kwargs)

    return inner


@logged
def split_words(text: str, lower: bool = True) -> list[str]:
    """Split a text into words."""
    return (text.lower() if lower else text).split()


print(split_words.__name__, "/", split_words.__doc__)
print(inspect.signature(split_words))
print("unwrapped:", inspect.unwrap(split_words).__name__)
