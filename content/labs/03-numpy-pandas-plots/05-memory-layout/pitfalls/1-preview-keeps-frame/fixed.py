import tracemalloc

import numpy as np


def preview(number: int) -> np.ndarray:
    """A small picture of a camera frame, 1080 by 1920 pixels."""
    frame = np.full((1080, 1920), number, dtype=np.uint8)
    return frame[::40, ::40].copy()


tracemalloc.start()
gallery = [preview(number) for number in range(20)]
used, _ = tracemalloc.get_traced_memory()
tracemalloc.stop()

shown = sum(picture.nbytes for picture in gallery)
print(f"bytes of pixels: {shown:,}")
print(f"MB in use: {used // 1_000_000}")
