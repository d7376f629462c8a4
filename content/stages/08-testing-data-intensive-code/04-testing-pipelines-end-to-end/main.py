import numpy as np
import pandas as pd
import pytest
from sklearn.linear_model import LogisticRegression


def features(raw: pd.DataFrame) -> pd.DataFrame:
    made = {
        "age_norm": (raw["age"] - 18) / 62,
        "tenure_log": np.log1p(raw["tenure"]),
        "spend_per_day": raw["spend"] / (raw["tenure"] * 30),
    }
    return pd.DataFrame(made)


@pytest.fixture
def raw():
    columns = {"age": [30, 45], "tenure": [12, 60], "spend": [150, 800]}
    return pd.DataFrame(columns)


@pytest.mark.parametrize("tenure", [12, 0])
def test_contract(raw, tenure):
    made = features(raw.assign(tenure=tenure))
    assert list(made) == ["age_norm", "tenure_log", "spend_per_day"]
    assert made["age_norm"].dtype == "float64"
    assert len(made) == len(raw) and made.notna().all(axis=None)
    infinite = made.columns[np.isinf(made).any()]
    assert list(infinite) == []


def test_from_file_to_probability(raw, tmp_path):
    model = LogisticRegression().fit(features(raw), [0, 1])
    raw.to_csv(tmp_path / "raw.csv", index=False)
    made = features(pd.read_csv(tmp_path / "raw.csv"))
    churn = model.predict_proba(made)
    assert churn.shape == (2, 2)
    assert churn.min() >= 0 and churn.max() <= 1
    np.testing.assert_array_equal(churn, model.predict_proba(made))
