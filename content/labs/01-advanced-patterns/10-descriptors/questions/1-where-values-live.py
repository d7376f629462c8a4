from dataclasses import dataclass
from weakref import WeakKeyDictionary


class ById:
    def __init__(self):
        self.values = {}

    def __set__(self, obj, value):
        self.values[id(obj)] = value

    def __get__(self, obj, owner):
        return self if obj is None else self.values.get(id(obj))


class Row:
    age = ById()


rows = [Row() for _ in range(1000)]
for row in rows:
    row.age = 30
del row, rows[::2]
print("rows:", len(rows), "values kept:", len(Row.age.values))
fresh = [Row() for _ in range(1000)]
inherited = any(row.age == 30 for row in fresh)
print("a new row is 30 years old:", inherited)

weak = WeakKeyDictionary({row: 30 for row in fresh})
del fresh
print("kept weakly:", len(weak))


@dataclass
class Visit:
    age: int


try:
    weak[Visit(30)] = 30
except TypeError as error:
    print("TypeError:", error)
