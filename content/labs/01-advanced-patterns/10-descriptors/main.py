from collections.abc import Callable


class Checked:
    def __init__(self, test: Callable[[float], bool]) -> None:
        self.test = test

    def __set_name__(self, owner: type, name: str) -> None:
        print(f"named {owner.__name__}.{name}")
        self.name = name

    def __get__(self, obj: object, owner: type) -> "float | Checked":
        if obj is None:  # read on the class
            return self
        if self.name not in vars(obj):
            raise AttributeError(f"{self.name} has not been set")
        return vars(obj)[self.name]

    def __set__(self, obj: object, value: float) -> None:
        if not self.test(value):
            raise ValueError(f"{self.name} can't be {value}")
        vars(obj)[self.name] = value


class Layer:
    dropout = Checked(lambda x: 0 <= x <= 1)
    momentum = Checked(lambda x: not (x < 0 or x > 1))


first, second = Layer(), Layer()
first.dropout, second.dropout = 0.2, 0.5
print(vars(first), vars(second), type(Layer.dropout).__name__)
print("momentum set:", hasattr(first, "momentum"))
for value in (1.5, float("nan")):
    for name in ("dropout", "momentum"):
        try:
            setattr(first, name, value)
            print(f"{name} accepted {value}")
        except ValueError as error:
            print("ValueError:", error)
