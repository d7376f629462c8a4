# mistake: Medians first, duplicates afterwards
# fails: the median was taken before duplicates were gone

from pandas.api.types import infer_dtype


def clean(df, max_categories=20):
    """The distinct rows: medians in gaps of numbers, categories for short texts."""
    rows = df.drop_duplicates()
    medians = df.select_dtypes("number").median()
    texts = [
        name
        for name, column in rows.items()
        if infer_dtype(column) == "string" and column.nunique() < max_categories
    ]
    return rows.fillna(medians).astype(dict.fromkeys(texts, "category"))
