from dataclasses import dataclass


@dataclass
class Run:
    name: str
    losses: list[float]


def report(run: Run) -> str:
    if not run.losses:
        return f"{run.name.upper()}: NO EPOCHS"
    return f"{run.name}: {min(run.losses)}"


print(report(Run("baseline", [0.61, 0.48])))
print(report(Run("cancelled", [])))
