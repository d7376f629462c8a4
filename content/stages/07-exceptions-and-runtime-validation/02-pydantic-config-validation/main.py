from typing import Literal, Self

from pydantic import (
    BaseModel,
    Field,
    ValidationError,
    field_validator,
    model_validator,
)


class TrainingConfig(BaseModel, frozen=True, extra="forbid"):
    model_type: Literal["xgb", "lgbm", "rf"]
    n_estimators: int = Field(100, ge=1, le=5000)
    max_depth: int = Field(6, ge=1, le=50)
    learning_rate: float = Field(0.1, gt=0, le=1)
    features: tuple[str, ...]
    target: str

    @field_validator("features")
    @classmethod
    def not_empty(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError("features must not be empty")
        return value

    @model_validator(mode="after")
    def target_is_no_feature(self) -> Self:
        if self.target in self.features:
            raise ValueError(f"{self.target} is target and feature")
        return self


columns = ["age", "tenure", "spend"]
raw = {"model_type": "xgb", "features": columns, "target": "churn"}
config = TrainingConfig.model_validate(raw | {"n_estimators": "250"})
print(config.model_dump_json(indent=1))

scores = {config: 0.91}  # the config is the key of the result
again = TrainingConfig.model_validate_json(config.model_dump_json())
print("cached:", scores[again])

for change in (
    {"n_estimators": "many", "model_type": "svm"},
    {"max_dept": 8},
    {"features": []},
    {"target": "age", "learning_rate": 3},
    {"target": "age"},
):
    try:
        TrainingConfig.model_validate(raw | change)
    except ValidationError as exc:
        for error in exc.errors():
            print(
                ".".join(map(str, error["loc"])) or "(model)", end=": "
            )
            print(error["msg"], f"[{error['type']}]")
