class BoundedFloat:
    """A float attribute between two limits."""

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, objtype=None):
        return self.value

    def __set__(self, obj, value):
        if value < self.low or value > self.high:
            raise ValueError(f"{self.name} is out of range")
        self.value = value


class Reading:
    celsius = BoundedFloat(-90, 60)
    humidity = BoundedFloat(0, 100)


morning, noon = Reading(), Reading()
morning.celsius = 12
noon.celsius = 21
print(morning.celsius, noon.celsius)
