from collections.abc import Callable


def run[T](data: T, steps: list[Callable[[T], T]]) -> T:
    for step in steps:
        data = step(data)
    return data


print(repr(run("  Grey Cat ", [str.strip, str.lower])))
print(run([3.0, 0.5], [sorted, list]))  # T is solved anew
print(run("  Grey Cat ", [str.strip, len]))  # text in, number out
