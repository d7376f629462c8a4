from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Key:
    model: str
    columns: tuple[str, ...] | list[str]

    def __post_init__(self) -> None:
        if not self.model:
            raise ValueError("a key needs a model")


key = Key("forest", ("age",))
print("equal keys meet:", {key: 0.91}[Key("forest", ("age",))])

loose = Key("forest", ["age"])
loose.columns.append("income")
print("changed:", loose)
try:
    hash(loose)
except TypeError as error:
    print("TypeError:", error)

object.__setattr__(key, "model", "boosting")
print("past the guard:", key)
try:
    replace(key, model="")
except ValueError as error:
    print("replace checks again:", error)
