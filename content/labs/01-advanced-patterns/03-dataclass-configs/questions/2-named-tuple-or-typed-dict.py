from dataclasses import dataclass
from typing import NamedTuple, TypedDict


class Train(NamedTuple):
    rate: float
    batch: int


class Crop(NamedTuple):
    scale: float
    pixels: int


class Options(TypedDict):
    rate: float
    batch: int


@dataclass(frozen=True)
class Config:
    rate: float
    batch: int


@dataclass(frozen=True)
class CropConfig:
    scale: float
    pixels: int


print("tuples equal:", Train(0.5, 64) == Crop(0.5, 64) == (0.5, 64))
print("in one dict:", {Train(0.5, 64): "loss", Crop(0.5, 64): "image"})
print("dataclasses equal:", Config(0.5, 64) == CropConfig(0.5, 64))

options: Options = {"rate": 0.5, "batsh": 64}
print(type(options).__name__, options)
