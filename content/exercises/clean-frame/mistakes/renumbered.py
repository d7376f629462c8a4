# mistake: Rows are numbered anew
# fails: rows were numbered anew

from pandas.api.types import infer_dtype


def clean(df, max_categories=20):
    """The distinct rows: medians in gaps of numbers, categories for short texts."""
    rows = df.drop_duplicates(ignore_index=True)
    medians = rows.select_dtypes("number").median()
    texts = [
        name
        for name, column in rows.items()
        if infer_dtype(column) == "string" and column.nunique() < max_categories
    ]
    return rows.fillna(medians).astype(dict.fromkeys(texts, "category"))
