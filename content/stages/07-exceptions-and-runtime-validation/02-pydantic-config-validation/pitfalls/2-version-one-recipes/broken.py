import warnings

from pydantic import BaseModel

warnings.simplefilter("ignore")  # v1 names warn before they vanish


class Config(BaseModel):
    depth: int = 6


print(Config.parse_obj({"depth": "4"}).dict())

from pydantic import BaseSettings  # noqa: E402

print(BaseSettings)
