from dataclasses import dataclass


@dataclass(slots=True)
class Box:
    left: float
    score: float = 1.0


@dataclass(slots=True)
class Proposal(Box):
    score: float = 0.5  # another default


print(Box(2.0), hasattr(Box(2.0), "__dict__"))
print(Proposal(2.0), hasattr(Proposal(2.0), "__dict__"))
