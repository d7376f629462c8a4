import json
import sys
from dataclasses import asdict, dataclass
from typing import NamedTuple


class Box(NamedTuple):
    width: float
    height: float

    def area(self) -> float:
        return self.width * self.height


class Point(NamedTuple):
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Size:
    width: float
    height: float

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"not a size: {self}")


box = Box(640, 480)
print("method:", box.area())
print("memory as a tuple:", sys.getsizeof(box) == sys.getsizeof((1, 2)))
print("Box == Point:", box == Point(640, 480))
print("Size == Box: ", Size(640, 480) == box)
print("as keys:", {box: "VGA", Size(640, 480): "also VGA"})
print(json.dumps(box), json.dumps(box._asdict()))
print(json.dumps(asdict(Size(640, 480))))
try:
    Size(0, 480)
except ValueError as error:
    print("ValueError:", error)
