"""Visits to a clinic, split into training and test rows, perhaps with a leak."""

import numpy as np
import pandas as pd

LEAKS = ("duplicates", "groups", "time", "proxy", "missing-proxy", "code-proxy")


def make(leak: str | None = None, seed: int = 5, rows: int = 400) -> pd.DataFrame:
    """`part` is train or test, `sick` the target, `leak` one of LEAKS to be planted."""
    rng = np.random.default_rng(seed)
    visits = without_leak(rng, rows)
    add_proxy(visits, rng, leak)
    cut = rows * 3 // 4
    train, test = visits.iloc[:cut].copy(), visits.iloc[cut:].copy()
    start = test["visit"].min()
    train["visit"] = train["visit"].clip(upper=start - pd.Timedelta(days=1))
    if leak == "groups":
        known = train["patient"].iloc[:10].to_numpy()
        test.iloc[:10, test.columns.get_loc("patient")] = known
    if leak == "duplicates":
        test = pd.concat([test, train.iloc[[3, 50]]])
    if leak == "time":
        late = start + pd.Timedelta(days=3)
        train.iloc[7, train.columns.get_loc("visit")] = late
    parts = [train.assign(part="train"), test.assign(part="test")]
    return pd.concat(parts, ignore_index=True)


def without_leak(rng: np.random.Generator, rows: int) -> pd.DataFrame:
    """Two visits per patient in a row: a cut at an even row keeps patients apart."""
    patient = np.repeat(np.arange(rows // 2), 2)
    health = rng.normal(0, 1, rows // 2)[patient]
    sick = rng.random(rows) < 1 / (1 + np.exp(-health))
    days = np.sort(rng.integers(0, 700, rows))
    pressure = rng.normal(120, 15, rows).round()
    return pd.DataFrame(
        {
            "patient": patient,
            "visit": pd.Timestamp("2024-01-01") + pd.to_timedelta(days, unit="D"),
            "age": rng.integers(18, 90, rows),
            "marker": (health + rng.normal(0, 1.5, rows)).round(3),
            "pressure": np.where(rng.random(rows) < 0.1, np.nan, pressure),
            "ward": rng.choice(["a", "b", "c"], rows),
            "sick": sick.astype("int64"),
        }
    )


def add_proxy(visits: pd.DataFrame, rng: np.random.Generator, leak: str | None) -> None:
    """A column that is known only because the answer is known."""
    sick, rows = visits["sick"] == 1, len(visits)
    if leak == "proxy":
        given, not_given = rng.uniform(5, 20, rows), rng.uniform(0, 4.9, rows)
        visits["dose_mg"] = np.where(sick, given, not_given).round(2)
    if leak == "missing-proxy":
        visits["lab_result"] = np.where(sick, rng.normal(0, 1, rows), np.nan)
    if leak == "code-proxy":
        bills = [rng.choice(["T1", "T2"], rows), rng.choice(["N1", "N2", "N3"], rows)]
        visits["bill_code"] = np.where(sick, *bills)
