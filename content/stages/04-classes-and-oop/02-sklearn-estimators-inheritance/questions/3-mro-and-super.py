class Step:
    def __init__(self, name: str) -> None:
        print("Step", name)

    def fit_transform(self, values: list[float]) -> list[float]:
        return self.fit(values).transform(values)


class Logged(Step):
    def __init__(self, **rest) -> None:
        print("Logged ->", super().__init__.__qualname__)
        super().__init__(**rest)


class Cached(Step):
    def __init__(self, size: int, **rest) -> None:
        print("Cached", size)
        super().__init__(**rest)


class Centre(Logged, Cached):
    def fit(self, values: list[float]) -> Centre:
        self.mean_ = sum(values) / len(values)
        return self

    def transform(self, values: list[float]) -> list[float]:
        return [value - self.mean_ for value in values]


print(" > ".join(cls.__name__ for cls in Centre.__mro__))
centre = Centre(name="centre", size=8)
print(centre.fit_transform([1.0, 2.0, 6.0]))
try:
    type("Contradiction", (Step, Logged), {})
except TypeError as error:
    print(error)
