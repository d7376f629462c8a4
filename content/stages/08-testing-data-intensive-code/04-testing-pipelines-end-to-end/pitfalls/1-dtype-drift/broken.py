import pandas as pd


def visits_of(shops: list[str]) -> pd.DataFrame:
    counted = pd.DataFrame({"visits": [3, 5]}, index=["Ulm", "Bonn"])
    return counted.reindex(shops).fillna(0)


def test_visits():
    shops = ["Ulm", "Bonn", "Kiel"]
    expected = pd.DataFrame({"visits": [3, 5, 0]}, index=shops)
    assert (visits_of(shops) == expected).all(axis=None)
