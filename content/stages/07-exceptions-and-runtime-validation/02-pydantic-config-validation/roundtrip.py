from pydantic import BaseModel, ValidationError


class Metrics(BaseModel):
    run: str
    auc: float


for metrics in (
    Metrics(run="a", auc=0.87),
    Metrics(run="b", auc="nan"),
):
    text = metrics.model_dump_json()
    print(text)
    try:
        print("equal:", Metrics.model_validate_json(text) == metrics)
    except ValidationError as exc:
        print("refused:", exc.errors()[0]["msg"])
