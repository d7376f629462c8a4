import tracemalloc
from collections.abc import Callable

print("fields  plain  slotted  saved  ratio")
for count in (1, 2, 4, 6, 10, 20):
    names = tuple(f"f{i}" for i in range(count))

    def fill(record: object, names: tuple[str, ...] = names) -> None:
        for name in names:
            setattr(record, name, None)

    body = {"__init__": fill}
    plain = type("Plain", (), dict(body))
    slotted = type("Slotted", (), body | {"__slots__": names})

    def each(make: Callable[[], object], n: int = 5_000) -> int:
        keep: list[object] = [None] * n
        for i in range(1_000):
            make()  # lets the class settle on its lay-out
        tracemalloc.start()
        for i in range(n):
            keep[i] = make()
        used, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return round(used / n)

    a, b = each(plain), each(slotted)
    print(f"{count:6} {a:6} {b:8} {a - b:6} {a / b:6.1f}")
