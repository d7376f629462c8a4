import json

from pydantic import BaseModel


class RunConfig(BaseModel, validate_assignment=True):
    n_estimators: int
    learning_rate: float


form = json.loads('{"n_estimators": "200", "learning_rate": "0.1"}')
config = RunConfig(**form)
print(repr(config))
print("doubled:", config.n_estimators * 2)
