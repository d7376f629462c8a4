from collections.abc import Sequence

type Key = str | int


def first_key(keys: Sequence[Key]) -> Key:
    return keys[0]


def first[T](keys: Sequence[T]) -> T:
    return keys[0]


columns, rows = ["age", "city"], [7, 9]
print(first(columns).upper(), first(rows) + 1)
print(first_key(columns).upper(), first_key(rows) + 1)
print(first.__type_params__)
