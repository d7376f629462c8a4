from pydantic import BaseModel, Field, ValidationError


class Config(BaseModel, frozen=True):
    trees: int = Field(100, ge=1)
    columns: tuple[str, ...] = ("age", "tenure")


class Loose(BaseModel, frozen=True):
    columns: list[str] = ["age"]


config = Config()
print("cached score:", {config: 0.91}[Config()])
try:
    config.trees = 200
except ValidationError as exc:
    print("assignment:", exc.errors()[0]["type"])

changes = {"trees": -5}
print("model_copy:", config.model_copy(update=changes).trees)
try:
    Config.model_validate(config.model_dump() | changes)
except ValidationError as exc:
    print("model_validate:", exc.errors()[0]["msg"])

loose = Loose()
loose.columns.append("spend")
print("still grows:", loose.columns)
try:
    hash(loose)
except TypeError as exc:
    print("TypeError:", exc)
