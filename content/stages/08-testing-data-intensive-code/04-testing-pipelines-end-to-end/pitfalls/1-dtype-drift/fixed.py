import pandas as pd
from pandas.testing import assert_frame_equal


def visits_of(shops: list[str]) -> pd.DataFrame:
    counted = pd.DataFrame({"visits": [3, 5]}, index=["Ulm", "Bonn"])
    return counted.reindex(shops).fillna(0)


def test_visits():
    shops = ["Ulm", "Bonn", "Kiel"]
    expected = pd.DataFrame({"visits": [3, 5, 0]}, index=shops)
    assert_frame_equal(visits_of(shops), expected)
