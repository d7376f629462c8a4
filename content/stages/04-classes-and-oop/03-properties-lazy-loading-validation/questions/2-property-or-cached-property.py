from functools import cached_property


class Report:
    runs = 0

    @property
    def live(self) -> int:
        return -1

    @cached_property
    def total(self) -> int:
        Report.runs += 1
        return Report.runs


report = Report()
vars(report)["live"] = 99
print("property:", report.live)  # the class wins
print("cached:", report.total, report.total, vars(report))
vars(report)["total"] = 99
print("cached:", report.total)  # the object wins
del report.total
print("after del:", report.total)
for cls in (property, cached_property):
    print(f"{cls.__name__} has __set__:", hasattr(cls, "__set__"))


class Slotted:
    __slots__ = ("rows",)

    @cached_property
    def total(self) -> int:
        return 0


try:
    Slotted().total
except TypeError as error:
    print("TypeError:", error)
