import numpy as np

MEAN = (0.485, 0.456, 0.406)
STD = (0.229, 0.224, 0.225)


def preprocess(
    image: np.ndarray, size: tuple[int, int] = (224, 224), normalise: bool = True
) -> np.ndarray:
    """A uint8 image (H, W, 3) as a float32 array (3, height, width)."""
    return (image / 255).transpose(2, 0, 1)


black = np.zeros((4, 6, 3), dtype=np.uint8)
array = preprocess(black, (2, 3))
print(array.shape, array.dtype, "contiguous:", array.flags.c_contiguous)
