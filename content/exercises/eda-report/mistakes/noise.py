# mistake: A constant column is correlated
# fails: 0.1 can't be stored exactly, so rounding noise was correlated

import pandas as pd
from pandas.api import types


def profile(df, target):
    """One row per column: what it holds, and how it goes along with the target."""
    rows = [describe(df[name], df[target]) for name in df.columns]
    return pd.DataFrame(rows, index=df.columns)


def describe(column, target):
    kind, missing = kind_of(column), int(column.isna().sum())
    return {
        "kind": kind,
        "missing": missing,
        "missing_pct": round(100 * missing / len(column), 1) if missing else 0.0,
        "unique": column.nunique(),
        "typical": typical(column.dropna(), kind),
        "corr": correlation(column, target) if kind in ("number", "bool") else None,
    }


def kind_of(column):
    if isinstance(column.dtype, pd.CategoricalDtype):
        return "category"
    if types.is_bool_dtype(column):
        return "bool"
    if types.is_numeric_dtype(column):
        return "number"
    if types.is_datetime64_any_dtype(column):
        return "date"
    return "text" if types.infer_dtype(column) == "string" else "other"


def typical(known, kind):
    if known.empty:
        return None
    return known.median() if kind == "number" else known.mode().iloc[0]


def correlation(column, target):
    """Pearson's, of the rows in which both are known; None if one is constant."""
    pairs = pd.DataFrame({"column": column, "target": target}).dropna().astype(float)
    return pairs["column"].corr(pairs["target"])
