import numpy as np
import pytest
from pytest import approx


def test_the_larger_tolerance_counts():
    assert 1_000_000.5 == approx(1_000_000)  # rel=1e-6 allows 1.0


def test_abs_alone_switches_rel_off():
    assert 1_000_000.5 != approx(1_000_000, abs=1e-6)


def test_beside_zero_only_abs_counts():
    assert 1e-9 != approx(0)
    assert 1e-9 == approx(0, abs=1e-6)


def test_nan_matches_only_on_request():
    assert {"auc": np.nan} != approx({"auc": np.nan})
    assert {"auc": np.nan} == approx({"auc": np.nan}, nan_ok=True)


def test_assert_allclose_has_no_abs():
    with pytest.raises(AssertionError, match="Not equal to toler"):
        np.testing.assert_allclose([1e-12], [0.0])
    np.testing.assert_allclose([1e-12], [0.0], atol=1e-9)


def test_built_in_sum_is_compensated():
    assert sum([0.1] * 10) == 1.0  # from Python 3.12 on


def test_forecast_within_a_percent():
    forecast = np.array([120.4, 80.2, 47.0])
    assert forecast == approx(np.array([120.0, 80.0, 45.0]), rel=0.01)
