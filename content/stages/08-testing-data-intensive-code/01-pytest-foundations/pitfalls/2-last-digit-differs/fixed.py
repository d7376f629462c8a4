import numpy as np
import pytest


def to_celsius(fahrenheit):
    return (fahrenheit - 32) / 1.8


def test_body_temperature():
    assert to_celsius(98.6) == pytest.approx(37.0)


def test_shares_sum_to_one():
    shares = np.array([0.7, 0.2, 0.1])
    np.testing.assert_allclose(shares.sum(), 1.0)
