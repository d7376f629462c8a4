from pydantic import BaseModel, ValidationError


class Lax(BaseModel):
    depth: int = "six"  # type: ignore[assignment]


class Strict(
    Lax,
    strict=True,
    extra="forbid",
    validate_assignment=True,
    validate_default=True,
):
    pass


def assign(model: type[Lax]) -> object:
    run = model(depth=1)
    run.depth = "many"  # type: ignore[assignment]
    return run.depth


for name, attempt in {
    "depth='250'": lambda model: model(depth="250").depth,
    "depth=7.0": lambda model: model(depth=7.0).depth,
    "depth=True": lambda model: model(depth=True).depth,
    "depth=7.5": lambda model: model(depth=7.5).depth,
    "typo": lambda model: model(depth=1, dept=8).depth,
    "assignment": assign,
    "default": lambda model: model().depth,
}.items():
    outcomes = []
    for model in (Lax, Strict):
        try:
            outcomes.append(repr(attempt(model)))
        except ValidationError as exc:
            outcomes.append(exc.errors()[0]["type"])
    print(f"{name:<12} {outcomes[0]:<15} {outcomes[1]}")
