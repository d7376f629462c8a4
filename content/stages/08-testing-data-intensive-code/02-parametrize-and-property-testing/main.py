import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


def min_max(X: np.ndarray) -> np.ndarray:
    low, high = X.min(axis=0), X.max(axis=0)
    with np.errstate(invalid="ignore"):
        return (X - low) / (high - low)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "shape", [(100, 5), (1000, 50), (1, 10), (500, 1)], ids=str
)
def test_keeps_shape_and_dtype(shape, dtype):
    X = np.random.default_rng(0).normal(size=shape).astype(dtype)
    scaled = min_max(X)
    assert (scaled.shape, scaled.dtype) == (shape, dtype)


readings = arrays(
    np.float64,
    shape=st.tuples(st.integers(1, 200), st.just(5)),
    elements=st.floats(-1e6, 1e6, allow_nan=False),
)


@settings(max_examples=300)
@given(readings)
def test_stays_between_0_and_1(X):
    scaled = min_max(X)
    lowest, highest = scaled.min(), scaled.max()
    assert lowest >= -1e-9
    assert highest <= 1 + 1e-9
