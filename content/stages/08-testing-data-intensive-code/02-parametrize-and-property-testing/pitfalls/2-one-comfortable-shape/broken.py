import numpy as np
import pytest

SHAPES = [(100, 5)]


def centre(X: np.ndarray) -> np.ndarray:
    return np.squeeze(X - X.mean(axis=0))


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_shape_is_kept(shape):
    assert centre(np.ones(shape)).shape == shape
