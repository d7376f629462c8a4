from collections.abc import Callable

readings = [20.5 + hour for hour in range(12)]

versions: dict[str, Callable[[], object]] = {
    "list": lambda: sum([value * 1.8 + 32 for value in readings]),
    "generator": lambda: sum(value * 1.8 + 32 for value in readings),
}
print("equal:", versions["list"]() == versions["generator"]())
