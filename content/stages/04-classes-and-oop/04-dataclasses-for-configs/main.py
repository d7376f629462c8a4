import json
import math
from dataclasses import asdict, dataclass, field, replace


@dataclass(kw_only=True, slots=True)
class TrainingConfig:
    model: str
    trees: int = 100
    learning_rate: float = 0.1
    features: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not 0 < self.learning_rate < math.inf:
            raise ValueError(f"bad learning_rate: {self.learning_rate}")


@dataclass(frozen=True)
class RunKey:
    model: str
    trees: int


@dataclass(order=True)
class Result:
    f1: float
    accuracy: float
    seconds: float


first = TrainingConfig(model="boosting", features=["age"])
second = TrainingConfig(model="boosting")
second.features.append("income")
print(first)
print("second:", second.features, "equal:", first == second)

key = RunKey(first.model, first.trees)
results = {key: Result(0.81, 0.94, 45.1)}
larger = replace(key, trees=300)
results[larger] = Result(0.84, 0.94, 130.2)
print("found:", results[RunKey("boosting", 300)], "old:", key)
print("best:", max(results.values()).f1)
print(json.dumps({"config": asdict(first), "run": asdict(key)}))

for settings in (
    {"trees": "many"},
    {"learning_rate": -1.0},
    {"tree": 200},
):
    try:
        print("accepted:", TrainingConfig(model="forest", **settings))
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
