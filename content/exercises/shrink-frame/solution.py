import pandas as pd
from pandas.api import types


def shrink(df):
    """The same table with the smallest dtype per column that loses nothing."""
    dtypes = {name: smallest(df[name]) for name in df.columns}
    return df.astype({name: dtype for name, dtype in dtypes.items() if dtype})


def smallest(column):
    """A smaller dtype for the column, or None where it is to stay."""
    if types.is_integer_dtype(column):
        sign = "integer" if (column < 0).any() else "unsigned"
        return pd.to_numeric(column, downcast=sign).dtype
    if types.is_float_dtype(column):
        same = column.astype("float32") == column
        return "float32" if (same | column.isna()).all() else None
    if types.is_string_dtype(column) and 2 * column.nunique() <= len(column):
        return "category"
    return None
