import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


def scale(x: np.ndarray) -> np.ndarray:
    span = x.max() - x.min()
    return np.zeros_like(x) if span == 0 else (x - x.min()) / span


values = st.floats(-1e6, 1e6, allow_nan=False)


@given(arrays(np.float64, 3, elements=values))
def test_scaled_values_are_not_negative(x):
    lowest = scale(x).min()
    assert lowest >= 0


def test_a_missing_value_spoils_the_column():
    assert np.isnan(scale(np.array([1.0, np.nan, 3.0]))).all()
