# mistake: The result of drop_duplicates is not kept
# fails: the result of drop_duplicates was not kept

from pandas.api.types import infer_dtype


def clean(df, max_categories=20):
    """The distinct rows: medians in gaps of numbers, categories for short texts."""
    rows = df.copy()
    rows.drop_duplicates()
    medians = rows.select_dtypes("number").median()
    texts = [
        name
        for name, column in rows.items()
        if infer_dtype(column) == "string" and column.nunique() < max_categories
    ]
    return rows.fillna(medians).astype(dict.fromkeys(texts, "category"))
