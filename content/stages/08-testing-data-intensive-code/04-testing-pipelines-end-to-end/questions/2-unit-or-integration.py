from io import StringIO

import numpy as np
import pandas as pd
import pytest

WEIGHTS = np.array([0.01, 0.0001])  # age, spend


def clean(raw: pd.DataFrame) -> pd.DataFrame:
    return raw.dropna()[["spend", "age"]]


def risk(table: pd.DataFrame) -> np.ndarray:
    return table.to_numpy() @ WEIGHTS


def test_clean_drops_incomplete_rows():
    raw = pd.DataFrame({"age": [40, None], "spend": [500.0, 90.0]})
    cleaned = clean(raw)
    assert set(cleaned.columns) == {"age", "spend"}
    assert len(cleaned) == 1


def test_risk_of_one_customer():
    table = pd.DataFrame({"age": [40], "spend": [500.0]})
    assert risk(table) == pytest.approx([0.45])


def test_from_file_to_risk():
    file = StringIO("age,spend\n40,500.0\n23,\n61,120.0\n")
    risks = risk(clean(pd.read_csv(file)))
    assert risks.shape == (2,) and np.isfinite(risks).all()
    highest = risks.max()
    assert 0 <= highest <= 1
