import copy
import pickle
import weakref


class Point:
    __slots__ = ("x",)


class Named:
    __slots__ = ("name",)


point = Point()
point.x = 5
print("pickled:", pickle.loads(pickle.dumps(point)).x)
print("deep copy:", copy.deepcopy(point).x)

attempts = {
    "protocol 1": lambda: pickle.dumps(point, protocol=1),
    "weak reference": lambda: weakref.ref(point),
    "vars": lambda: vars(point),
    "two bases": lambda: type("Both", (Point, Named), {}),
    "new attribute": lambda: setattr(point, "y", 6),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (AttributeError, TypeError) as error:
        print(f"{name}: {error}")
