from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

type Image = NDArray[np.uint8]
ImageArray = "np.ndarray"  # a text, whatever its name


@runtime_checkable
class Backbone(Protocol):
    def forward(self, image: Image, /) -> list[float]: ...
    def freeze(self) -> None: ...


class Mean:
    def forward(self, image: Image, /) -> list[float]:
        return [float(channel.mean()) for channel in image]

    def freeze(self) -> None: ...


class Broken:
    freeze = True  # not callable

    def forward(self, image: Image, mask: Image) -> ImageArray:
        return image


def embed(model: Backbone, image: Image) -> list[float]:
    return model.forward(image)


photo = np.full((3, 2, 2), 200, dtype=np.uint8)
print([isinstance(x, Backbone) for x in (Mean(), Broken(), Mean, "")])
print(embed(Mean(), photo))
try:
    print(embed(Broken(), photo))
except TypeError as error:
    print("TypeError:", error)
