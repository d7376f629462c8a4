class Fahrenheit:
    """Assigned in degrees Fahrenheit, read in degrees Celsius."""

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner):
        return vars(self)["value"]

    def __set__(self, obj, degrees):
        vars(self)["value"] = round((degrees - 32) / 1.8, 1)


class Station:
    noon = Fahrenheit()


lisbon, oslo = Station(), Station()
lisbon.noon = 86
oslo.noon = 41
print("Lisbon:", lisbon.noon, "Oslo:", oslo.noon)
