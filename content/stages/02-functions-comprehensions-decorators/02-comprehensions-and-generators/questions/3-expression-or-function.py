from collections.abc import Iterator

prices = [10.0, 20.0]
rate = 2
scaled = (price * rate for price in prices)
rate = 100
print("rate is read late:", list(scaled))

try:
    totals = (price for price in pricse)
except NameError as error:
    print("expression, at once:", error)


def windows(values: list[float], size: int) -> Iterator[list[float]]:
    if size < 1:
        raise ValueError("size must be at least 1")
    for start in range(len(values) - size + 1):
        yield values[start : start + size]


wrong = windows(prices, size=0)
print("function: called without an error")
try:
    next(wrong)
except ValueError as error:
    print("first next:", error)
