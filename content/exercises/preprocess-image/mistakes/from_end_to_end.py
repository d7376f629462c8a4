# mistake: Rows spread from the first to the last
# fails: are not those of the rule

import numpy as np

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)


def preprocess(
    image: np.ndarray, size: tuple[int, int] = (224, 224), normalise: bool = True
) -> np.ndarray:
    """A uint8 image (H, W, 3) as a float32 array (3, height, width)."""
    if image.ndim != 3 or image.shape[2] != 3:
        raise ValueError(f"an image has the shape (H, W, 3), not {image.shape}")
    if image.dtype != np.uint8:
        raise TypeError(f"an image is of uint8, not {image.dtype}")
    height, width = size
    rows = np.linspace(0, image.shape[0] - 1, height).round().astype(int)
    columns = np.linspace(0, image.shape[1] - 1, width).round().astype(int)
    pixels = image[np.ix_(rows, columns)].astype(np.float32) / 255
    if normalise:
        mean = np.array(MEAN, dtype=np.float32)
        std = np.array(STD, dtype=np.float32)
        pixels = (pixels - mean) / std
    return np.ascontiguousarray(pixels.transpose(2, 0, 1))
