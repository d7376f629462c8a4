from dataclasses import dataclass
from typing import Any


@dataclass
class Run:
    name: str
    losses: list[float]


def report(run: Any) -> Any:
    if not run.losses:
        return f"{run.name.uper()}: NO EPOCHS"
    return f"{run.name}: {min(run.losses)}"


print(report(Run("baseline", [0.61, 0.48])))
print(report(Run("cancelled", [])))
