# mistake: Neither frozen nor hashable
# fails: isn't frozen has no hash

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Self


@dataclass(kw_only=True)
class TrainingConfig:
    """The settings of one training, checked and for good."""

    model_name: str = "convnet"
    num_classes: int = 10
    learning_rate: float = 3e-4
    batch_size: int = 64
    image_size: tuple[int, int] = (224, 224)
    augmentations: tuple[str, ...] = ()
    pretrained_weights: str | None = None

    def __post_init__(self) -> None:
        for name in ("image_size", "augmentations"):
            object.__setattr__(self, name, tuple(getattr(self, name)))
        for name in ("num_classes", "batch_size"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1, not {getattr(self, name)}")
        if not (math.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise ValueError(f"learning_rate can't be {self.learning_rate}")
        if len(self.image_size) != 2 or min(self.image_size) < 1:
            raise ValueError(f"image_size is width and height, not {self.image_size}")

    def with_changes(self, **changes: Any) -> Self:
        return dataclasses.replace(self, **changes)

    def to_dict(self) -> dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        unknown = data.keys() - {field.name for field in dataclasses.fields(cls)}
        if unknown:
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}")
        return cls(**data)
