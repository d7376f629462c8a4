# mistake: Only the empty stream is guarded
# fails: count can be smaller than ddof

import math

NAN = math.nan


class RunningStats:
    """Count, mean, bounds and variance of a stream that isn't kept."""

    def __init__(self):
        self.count = 0
        self.skipped = 0
        self.minimum = NAN
        self.maximum = NAN
        self._mean = 0.0
        self._squares = 0.0  # of the distances from the mean, added up

    @property
    def mean(self):
        return self._mean if self.count else NAN

    def push(self, x):
        if math.isnan(x):
            self.skipped += 1
            return
        if self.count:
            self.minimum = min(self.minimum, x)
            self.maximum = max(self.maximum, x)
        else:
            self.minimum = self.maximum = x
        self.count += 1
        distance = x - self._mean
        self._mean += distance / self.count
        self._squares += distance * (x - self._mean)

    def variance(self, ddof=1):
        if self.count == ddof or not self.count:
            return NAN
        return self._squares / (self.count - ddof)

    def merge(self, other):
        """What one stream after the other would have given."""
        merged = RunningStats()
        merged.skipped = self.skipped + other.skipped
        parts = [part for part in (self, other) if part.count]
        if parts:
            merged.count = self.count + other.count
            distance = other._mean - self._mean
            share = other.count / merged.count
            between = distance * distance * self.count * share
            merged._mean = self._mean + distance * share
            merged._squares = self._squares + other._squares + between
            merged.minimum = min(part.minimum for part in parts)
            merged.maximum = max(part.maximum for part in parts)
        return merged
