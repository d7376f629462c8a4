import warnings

from pydantic import BaseModel

warnings.simplefilter("error")  # a v1 name would stop the program


class Config(BaseModel):
    depth: int = 6


print(Config.model_validate({"depth": "4"}).model_dump())
