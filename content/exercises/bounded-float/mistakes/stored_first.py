# mistake: The value is stored before it is checked
# fails: the value is stored first

from numbers import Real


class BoundedFloat:
    """A float attribute between two limits, both of which belong to the range."""

    def __init__(self, low, high):
        if low > high:
            raise ValueError(f"nothing lies in [{low}, {high}]")
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        try:
            return obj.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} has not been set") from None

    def __set__(self, obj, value):
        if isinstance(value, bool) or not isinstance(value, Real):
            raise TypeError(f"{self.name} is a real number, not {value!r}")
        obj.__dict__[self.name] = float(value)
        if not self.low <= value <= self.high:
            raise ValueError(
                f"{self.name} must lie in [{self.low}, {self.high}], not {value}"
            )
