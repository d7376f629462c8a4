from statistics import median


class MedianFiller:
    def fit(self, column: list[float | None]):
        self.median_ = median(v for v in column if v is not None)
        return self

    def transform(self, column: list[float | None]) -> list[float]:
        return [self.median_ if v is None else v for v in column]


train, test = [31.0, None, 45.0, 38.0], [None, 52.0]
print(MedianFiller().fit(train).transform(test))
