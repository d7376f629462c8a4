# mistake: __eq__ without __hash__
# fails: alone loses its hash

import re
from dataclasses import dataclass, replace
from functools import total_ordering


def is_whole(value):
    return isinstance(value, int) and not isinstance(value, bool)


@total_ordering
@dataclass
class Money:
    """An amount in one currency."""

    cents: int
    currency: str

    def __post_init__(self):
        if not is_whole(self.cents):
            raise TypeError(f"cents are an int, not {self.cents!r}")
        if not re.fullmatch("[A-Z]{3}", self.currency):
            raise ValueError(f"not a currency: {self.currency!r}")

    def __repr__(self):
        return f"{type(self).__name__}({self.cents}, {self.currency!r})"

    def same_currency(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self!r} and {other!r} don't mix")

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self.same_currency(other)
        return self.cents < other.cents

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self.same_currency(other)
        return replace(self, cents=self.cents + other.cents)

    def __radd__(self, other):
        """What sum() needs, which starts with 0."""
        return self if is_whole(other) and other == 0 else NotImplemented

    def __sub__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self + other * -1

    def __mul__(self, factor):
        if not is_whole(factor):
            return NotImplemented
        return replace(self, cents=self.cents * factor)

    __rmul__ = __mul__
