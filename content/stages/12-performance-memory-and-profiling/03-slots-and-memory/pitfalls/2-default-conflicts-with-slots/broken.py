from dataclasses import dataclass


@dataclass
class Box:
    __slots__ = ("x", "y")
    x: float
    y: float


print(Box(1, 2), "has a __dict__:", hasattr(Box(1, 2), "__dict__"))


@dataclass
class Detection:
    __slots__ = ("label", "confidence")
    label: str
    confidence: float = 0.0


print(Detection("crack"))
