import numpy as np
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

tenure = pd.DataFrame({"id": [7, 8], "months": [12.0, np.nan]})


def test_logarithm_of_tenure():
    expected = pd.DataFrame({"months": [2.564949, np.nan]})
    assert_frame_equal(np.log1p(tenure[["months"]]), expected)


def test_other_labels_fail_even_without_check_names():
    with pytest.raises(AssertionError):
        assert_frame_equal(
            tenure,
            tenure.rename(columns={"id": "key"}),
            check_names=False,
        )


def test_check_names_is_about_the_name_of_an_axis():
    named = tenure.rename_axis(columns="field")
    assert_frame_equal(tenure, named, check_names=False)
    with pytest.raises(AssertionError):
        assert_frame_equal(tenure, named)


def test_check_like_ignores_order_as_a_set_does():
    swapped = tenure[["months", "id"]]
    assert set(tenure.columns) == set(swapped.columns)
    assert_frame_equal(tenure, swapped, check_like=True)
    with pytest.raises(AssertionError):
        assert_frame_equal(tenure, swapped)
