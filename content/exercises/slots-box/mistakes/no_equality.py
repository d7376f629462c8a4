# mistake: Boxes are compared by identity
# fails: without __eq__, a box is equal to itself only

import sys
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class BoundingBox:
    x1: float
    y1: float
    x2: float
    y2: float
    confidence: float = 1.0
    class_id: int = 0

    @property
    def area(self):
        return length(self.x1, self.x2) * length(self.y1, self.y2)

    def iou(self, other):
        """Shared area over the area of both together; 0.0 without any area."""
        width = length(max(self.x1, other.x1), min(self.x2, other.x2))
        height = length(max(self.y1, other.y1), min(self.y2, other.y2))
        shared = width * height
        union = self.area + other.area - shared
        return shared / union if union else 0.0


@dataclass(slots=True)
class TrackedBox(BoundingBox):
    track_id: int = field(kw_only=True)


def length(start, end):
    return max(0.0, end - start)


def bytes_per_instance(obj):
    """Bytes of the object and of its dictionary, if it has one."""
    size = sys.getsizeof(obj)
    if hasattr(obj, "__dict__"):
        size += sys.getsizeof(obj.__dict__)
    return size
