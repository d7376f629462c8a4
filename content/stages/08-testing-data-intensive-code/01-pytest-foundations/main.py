import joblib
import numpy as np
import pandas as pd
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


@pytest.fixture(scope="session")
def customers():
    rng = np.random.default_rng(42)
    frame = pd.DataFrame({"age": rng.integers(18, 80, 1000)})
    frame["tenure"] = rng.integers(0, 120, 1000)
    frame["spend"] = rng.exponential(200, 1000)
    return frame.assign(churn=rng.integers(0, 2, 1000))


@pytest.fixture(scope="session")
def model(customers):
    pipeline = make_pipeline(StandardScaler(), LogisticRegression())
    return pipeline.fit(
        customers.drop(columns="churn"), customers.churn
    )


def test_labels_are_known(model, customers):
    labels = model.predict(customers.drop(columns="churn"))
    assert set(labels) <= {0, 1}


def test_probabilities_sum_to_one(model, customers):
    shares = model.predict_proba(customers.drop(columns="churn"))
    assert shares.sum(axis=1) == pytest.approx(np.ones(1000), abs=1e-6)


def test_reloaded_model_agrees(model, customers, tmp_path):
    X = customers.drop(columns="churn")
    joblib.dump(model, tmp_path / "churn.joblib")
    reloaded = joblib.load(tmp_path / "churn.joblib")
    np.testing.assert_array_equal(reloaded.predict(X), model.predict(X))
