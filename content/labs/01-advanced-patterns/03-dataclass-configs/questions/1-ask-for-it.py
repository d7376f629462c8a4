from dataclasses import dataclass


@dataclass
class Plain:
    rate: float = 0.001
    batch: int = 64


@dataclass(frozen=True, kw_only=True, order=True)
class Asked:
    rate: float = 0.001
    batch: int = 64


match Plain():
    case Plain(rate, batch):  # __match_args__ names the positions
        print(
            f"{Plain()!r}, equal: {Plain() == Plain()}, {rate=} {batch=}"
        )

for kind in (Plain, Asked):
    for name, attempt in {
        "swapped": lambda kind: kind(64, 0.001),
        "wrong type": lambda kind: kind(batch="many"),
        "sorted": lambda kind: sorted([kind(rate=0.1), kind()])[0],
        "set": lambda kind: len({kind(), kind()}),
    }.items():
        try:
            print(f"{name}:", attempt(kind))
        except TypeError as error:
            print(f"{name}: TypeError, {error}")

try:

    @dataclass
    class Layers:
        sizes: list[int] = []

except ValueError as error:
    print("ValueError,", error)
