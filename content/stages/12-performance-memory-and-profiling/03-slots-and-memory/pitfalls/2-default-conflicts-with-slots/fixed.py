from dataclasses import dataclass


@dataclass(slots=True)
class Box:
    x: float
    y: float


print(Box(1, 2), "has a __dict__:", hasattr(Box(1, 2), "__dict__"))


@dataclass(slots=True)
class Detection:
    label: str
    confidence: float = 0.0


print(Detection("crack"))
