import json
from typing import assert_never


def to_euros(price: str | float) -> float:
    match price:
        case float():
            return price
        case str():
            return float(price.removeprefix("EUR "))
        case _:
            assert_never(price)


prices = json.loads('[19.9, "EUR 5.10", 20]')
for price in prices:
    print(to_euros(price))
