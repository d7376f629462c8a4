# mistake: Subtracts in bytes
# fails: subtract after the bytes have become floats

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
    rows = np.arange(height) * image.shape[0] // height
    columns = np.arange(width) * image.shape[1] // width
    pixels = image[np.ix_(rows, columns)]
    if normalise:
        mean = np.array(MEAN, dtype=np.float32) * 255
        pixels = (pixels - mean.round().astype(np.uint8)) / np.float32(255)
        std = np.array(STD, dtype=np.float32)
        pixels = pixels / std
    else:
        pixels = pixels / np.float32(255)
    return np.ascontiguousarray(pixels.transpose(2, 0, 1))
