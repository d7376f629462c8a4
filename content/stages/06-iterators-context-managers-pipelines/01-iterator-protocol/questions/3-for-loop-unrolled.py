def unrolled(obj: object) -> list[object]:
    """for x in obj: items.append(x)"""
    items = []
    position = iter(obj)
    while True:
        try:
            x = next(position)
        except StopIteration:
            return items
        items.append(x)


class Frames:
    """Only the old sequence protocol."""

    def __getitem__(self, i: int) -> str:
        if i > 2:
            raise IndexError(i)
        return f"frame-{i}"


class Settings:
    def __getitem__(self, key: str) -> str:
        return {"lr": "0.1"}[key]


print(unrolled("ab"), unrolled(Frames()))
patched = type("Patched", (), {})()
patched.__iter__ = lambda: iter([1])
for obj in (patched, Settings()):
    try:
        unrolled(obj)
    except (TypeError, KeyError) as error:
        print(f"{type(error).__name__}: {error}")

stream = iter([3, 8, 5, 9])
for loss in stream:
    if loss > 7:
        break
else:
    print("not reached")
print("left after break:", list(stream))
