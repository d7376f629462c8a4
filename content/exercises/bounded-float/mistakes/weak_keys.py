# mistake: A weak dict on the descriptor, by instance
# fails: the instance is the key of a dict

from numbers import Real
from weakref import WeakKeyDictionary


class BoundedFloat:
    """A float attribute between two limits, both of which belong to the range."""

    def __init__(self, low, high):
        if low > high:
            raise ValueError(f"nothing lies in [{low}, {high}]")
        self.low = low
        self.high = high
        self.values = WeakKeyDictionary()

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        try:
            return self.values[obj]
        except KeyError:
            raise AttributeError(f"{self.name} has not been set") from None

    def __set__(self, obj, value):
        if isinstance(value, bool) or not isinstance(value, Real):
            raise TypeError(f"{self.name} is a real number, not {value!r}")
        if not self.low <= value <= self.high:
            raise ValueError(
                f"{self.name} must lie in [{self.low}, {self.high}], not {value}"
            )
        self.values[obj] = float(value)
