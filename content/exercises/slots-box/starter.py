import sys


class BoundingBox:
    def __init__(self, x1, y1, x2, y2, confidence=1.0, class_id=0):
        self.x1 = x1
        self.y1 = y1
        self.x2 = x2
        self.y2 = y2
        self.confidence = confidence
        self.class_id = class_id


class TrackedBox(BoundingBox):
    pass


def bytes_per_instance(obj):
    return sys.getsizeof(obj)


if __name__ == "__main__":
    box = BoundingBox(0, 0, 2, 3)
    box.lable = "car"  # a typo, and nobody complains
    print(box.__dict__, bytes_per_instance(box), "bytes")
