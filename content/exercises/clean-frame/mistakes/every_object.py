# mistake: Every object column becomes categorical
# fails: every object column was taken for text


def clean(df, max_categories=20):
    """The distinct rows: medians in gaps of numbers, categories for short texts."""
    rows = df.drop_duplicates()
    medians = rows.select_dtypes("number").median()
    texts = [
        name
        for name in rows.select_dtypes(include=["object", "str"]).columns
        if rows[name].nunique() < max_categories
    ]
    return rows.fillna(medians).astype(dict.fromkeys(texts, "category"))
