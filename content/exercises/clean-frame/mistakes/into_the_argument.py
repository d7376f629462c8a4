# mistake: The caller's frame is cleaned
# fails: columns were assigned to df, or rows dropped with inplace=True

from pandas.api.types import infer_dtype


def clean(df, max_categories=20):
    """The distinct rows: medians in gaps of numbers, categories for short texts."""
    df.drop_duplicates(inplace=True)
    rows = df
    medians = rows.select_dtypes("number").median()
    texts = [
        name
        for name, column in rows.items()
        if infer_dtype(column) == "string" and column.nunique() < max_categories
    ]
    return rows.fillna(medians).astype(dict.fromkeys(texts, "category"))
