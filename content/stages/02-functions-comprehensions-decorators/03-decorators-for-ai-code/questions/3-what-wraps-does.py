import functools
import inspect

print(functools.WRAPPER_ASSIGNMENTS)


def tagged(call):
    call.tag = "text"
    return call


def doubled(call):
    @functools.wraps(call)
    def inner(*args, **kwargs):
        return 2 * call(*args, **kwargs)

    return inner


@doubled
@tagged
def count_words(text: str) -> int:
    """Count the words of a text."""
    return len(text.split())


print(inspect.signature(count_words), count_words.tag)
print(count_words("late again"), end=" ")
print(inspect.unwrap(count_words)("late again"))
try:
    count_words(txt="late again")
except TypeError as error:
    print("TypeError:", error)
