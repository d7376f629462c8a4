class Point:
    __slots__ = ("x",)


class Marker(Point):
    pass


marker = Marker()
marker.x, marker.color = 3, "red"
print(marker.__dict__)
