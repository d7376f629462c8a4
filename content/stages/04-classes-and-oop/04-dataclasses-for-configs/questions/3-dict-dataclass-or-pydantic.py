from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, ValidationError


@dataclass
class Internal:
    trees: int = 100
    rate: float = 0.1


class Lenient(BaseModel):
    trees: int = 100
    rate: float = 0.1


class Strict(Lenient):
    model_config = ConfigDict(extra="forbid")


request = {"trees": "42", "rate": "fast", "tres": 7}
print("dict:   ", request["trees"] * 2)
print("class:  ", Internal(trees="42", rate="fast"))
print("lenient:", Lenient(trees="42", tres=7))
try:
    Strict(**request)
except ValidationError as error:
    for problem in error.errors():
        print("strict: ", problem["loc"], problem["msg"])
print("schema: ", Strict.model_json_schema()["properties"]["trees"])
