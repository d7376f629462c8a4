# mistake: Floor division of a negative amount
# fails: // of a negative number rounds away from zero

import re

AMOUNT = re.compile(r"-?\d+(\.\d{1,2})?", re.ASCII)


def split_amount(amount, weights):
    """Parts of `amount` in proportion to `weights`, as texts with two decimals."""
    sign, cents = parse(amount)
    cents, sign = cents * sign, 1
    check(weights)
    whole = sum(weights)
    shares = [divmod(cents * weight, whole) for weight in weights]
    parts = [part for part, _ in shares]
    spare = cents - sum(parts)
    by_claim = sorted(range(len(parts)), key=lambda i: -shares[i][1])
    for i in by_claim[:spare]:
        parts[i] += 1
    return [show(sign * part) for part in parts]


def parse(amount):
    """The sign as 1 or -1, and the cents without it."""
    if not isinstance(amount, str):
        raise TypeError(f"an amount is text, not {type(amount).__name__}")
    if not AMOUNT.fullmatch(amount):
        raise ValueError(f"not an amount: {amount!r}")
    units, _, decimals = amount.removeprefix("-").partition(".")
    sign = -1 if amount.startswith("-") else 1
    return sign, int(units) * 100 + int(decimals.ljust(2, "0"))


def check(weights):
    for weight in weights:
        if isinstance(weight, bool) or not isinstance(weight, int):
            raise TypeError(f"a weight is an int, not {weight!r}")
        if weight < 0:
            raise ValueError(f"negative weight {weight}")
    if sum(weights) == 0:
        raise ValueError("the weights add up to zero")


def show(cents):
    units, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{units}.{rest:02d}"
