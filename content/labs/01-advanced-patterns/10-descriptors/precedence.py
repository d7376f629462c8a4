from dataclasses import dataclass
from functools import cached_property


@dataclass
class Config:
    rate: float = 0.1


class Sensor:
    __slots__ = ("gain", "__dict__")

    def __init__(self) -> None:
        self.gain = 1.0

    @property
    def unit(self) -> str:
        return "mV"

    @cached_property
    def offset(self) -> float:
        return 0.25

    @classmethod
    def default(cls) -> "Sensor":
        return cls()

    def read(self) -> float:
        return self.gain * 3 + self.offset


print(f"{'attribute':<10}{'kind':<20}__get__  __set__  wins")
for name in ("unit", "gain", "offset", "default", "read", "rate"):
    owner = Config if name == "rate" else Sensor
    kind = type(vars(owner)[name])
    has = [hasattr(kind, method) for method in ("__get__", "__set__")]
    obj = owner()
    vars(obj)[name] = "planted"
    wins = "dict" if getattr(obj, name) == "planted" else "class"
    row = f"{name:<10}{kind.__name__:<20}{has[0]!s:<9}{has[1]!s:<9}"
    print(row + wins)
print("a dataclass's __init__ is a", type(Config.__init__).__name__)
