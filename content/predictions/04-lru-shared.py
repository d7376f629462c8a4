from functools import lru_cache


@lru_cache
def column_names(count):
    return [f"x{i}" for i in range(count)]


column_names(2).append("label")
print(column_names(2))
