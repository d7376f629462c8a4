# mistake: Width and height are multiplied before they are cut off
# fails: two negative lengths were multiplied

import sys
from dataclasses import dataclass, field


@dataclass(slots=True)
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
        width = min(self.x2, other.x2) - max(self.x1, other.x1)
        height = min(self.y2, other.y2) - max(self.y1, other.y1)
        shared = max(0.0, width * height)
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
