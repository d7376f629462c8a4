from typing import Optional, Union

union: object = Union[float, None]  # noqa: UP007
optional: object = Optional[float]  # noqa: UP045
bar: object = float | None
print(union, optional, bar, union == optional == bar)
print({type(form) for form in (union, optional, bar)})


def price(net: float, discount: float | None) -> float:
    if discount is None:
        return net
    return net * (1 - discount)


def unchecked(net: float, discount: float | None) -> float:
    return net * (1 - discount)


print(price(80.0, 0.25), price(80.0, None), unchecked(80.0, 0.25))
try:
    price(80.0)
except TypeError as exc:
    print("TypeError:", exc)
