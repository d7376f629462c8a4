"""Customers of a subscription and who left, with a column that gives it away."""

import numpy as np
import pandas as pd

FEES = {"basic": 9.0, "plus": 15.0, "family": 24.0, "legacy": 12.0}


def make(rows: int = 1500, seed: int = 11) -> pd.DataFrame:
    """`churned` is the target. `cancel_code` is filled in when a customer leaves."""
    rng = np.random.default_rng(seed)
    plan = pd.Series(rng.choice(list(FEES), rows, p=[0.5, 0.3, 0.17, 0.03]))
    customers = pd.DataFrame(
        {
            "customer_id": 10_000 + rng.permutation(rows),
            "tenure_months": rng.gamma(2, 12, rows).round(),
            "plan": plan,
            "region": rng.choice(["north", "south", "east", "west"], rows),
            "monthly_fee": (plan.map(FEES) + rng.normal(0, 1, rows)).round(2),
            "support_calls": rng.poisson(1.2, rows).astype(float),
            "usage_hours": rng.lognormal(3, 0.8, rows).round(1),
            "late_payments": rng.binomial(3, 0.15, rows),
            "autopay": rng.random(rows) < 0.6,
        }
    )
    churned = rng.random(rows) < leaving(customers)
    code = np.where(churned, rng.integers(1, 6, rows), 0)
    customers = customers.assign(cancel_code=code, churned=churned.astype("int64"))
    for column, share in {
        "usage_hours": 0.08,
        "support_calls": 0.05,
        "plan": 0.03,
    }.items():
        customers[column] = customers[column].mask(rng.random(rows) < share)
    return customers


def leaving(customers: pd.DataFrame) -> pd.Series:
    """Short tenure, many calls and late payments raise the chance to leave."""
    score = (
        -0.4
        - 0.045 * customers["tenure_months"]
        + 0.75 * customers["support_calls"]
        + 0.65 * customers["late_payments"]
        - 0.9 * customers["autopay"]
        - 0.012 * customers["usage_hours"]
        + customers["plan"].map({"basic": 0.35, "family": -0.5}).fillna(0)
    )
    return 1 / (1 + np.exp(-score))
