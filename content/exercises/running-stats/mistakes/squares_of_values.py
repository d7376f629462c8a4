# mistake: Mean of the squares minus square of the mean
# fails: two huge, nearly equal numbers were subtracted

import math

NAN = math.nan


class RunningStats:
    def __init__(self):
        self.count = self.skipped = 0
        self.total = self.squares = 0.0
        self.minimum = self.maximum = NAN

    @property
    def mean(self):
        return self.total / self.count if self.count else NAN

    def push(self, x):
        if math.isnan(x):
            self.skipped += 1
            return
        self.minimum = min(self.minimum, x) if self.count else x
        self.maximum = max(self.maximum, x) if self.count else x
        self.count += 1
        self.total += x
        self.squares += x * x

    def variance(self, ddof=1):
        if self.count <= ddof:
            return NAN
        return (self.squares - self.total**2 / self.count) / (self.count - ddof)

    def merge(self, other):
        parts = [part for part in (self, other) if part.count]
        merged = RunningStats()
        merged.count = self.count + other.count
        merged.skipped = self.skipped + other.skipped
        merged.total = self.total + other.total
        merged.squares = self.squares + other.squares
        merged.minimum = min((part.minimum for part in parts), default=NAN)
        merged.maximum = max((part.maximum for part in parts), default=NAN)
        return merged
