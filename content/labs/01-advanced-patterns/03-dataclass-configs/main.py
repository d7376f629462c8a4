import json
import math
from dataclasses import asdict, dataclass, field, replace

ROWS = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    model: str
    rate: float = 3e-4
    batch: int = 64
    layers: tuple[int, ...] = (128, 64)
    steps: int = field(init=False)  # per epoch, derived

    def __post_init__(self) -> None:
        if not (math.isfinite(self.rate) and self.rate > 0):
            raise ValueError(f"rate must be finite, > 0: {self.rate}")
        if self.batch < 1:
            raise ValueError(f"batch must be at least 1: {self.batch}")
        object.__setattr__(self, "layers", tuple(self.layers))
        object.__setattr__(self, "steps", math.ceil(ROWS / self.batch))


text = '{"model": "mlp", "batch": 32, "layers": [256, 64]}'
run = Run(**json.loads(text))
scores = {run: 0.91}
print(run)
print("found:", scores[Run(model="mlp", batch=32, layers=(256, 64))])
print("wider:", replace(run, batch=128).steps, "steps, was", run.steps)
print(json.dumps(asdict(run)))

for changes in ({"rate": math.nan}, {"batch": 0}, {"batsh": 16}):
    try:
        replace(run, **changes)
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
