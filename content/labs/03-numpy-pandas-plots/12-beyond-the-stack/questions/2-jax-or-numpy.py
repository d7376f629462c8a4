from collections.abc import Callable


class Traced:
    """A number not known yet: it writes down what is done to it."""

    def __init__(self, factors: list[float]) -> None:
        self.factors = factors

    def __mul__(self, factor: float) -> "Traced":
        return Traced([*self.factors, factor])

    def __gt__(self, other: float) -> "Traced":
        return self  # a comparison isn't known yet either

    def __bool__(self) -> bool:
        raise TypeError("no value while tracing: True or False?")


def compiled(f: Callable) -> Callable[[float], float]:
    """A toy jit: runs `f` once and replays what was written down."""
    factors = f(Traced([])).factors
    print("written down: multiply by", factors)

    def replay(x: float) -> float:
        for factor in factors:
            x *= factor
        return round(x, 2)

    return replay


def charged(price: float) -> float:
    print("Python runs charged")
    return price * 1.21 * 0.5


def discounted(price: float) -> float:
    return price * 0.9 if price > 100 else price


fast = compiled(charged)
print([fast(price) for price in (10.0, 20.0, 30.0)])
try:
    compiled(discounted)
except TypeError as error:
    print("TypeError:", error)
