import pandas as pd

# Four loans: the index holds the loan number, not a position.
loans = pd.DataFrame(
    {
        "age": [25, 30, 35, 40],
        "score": [0.91, 0.75, 0.88, 0.62],
        "income": pd.array([2100, None, 3800, 2900], dtype="Int64"),
        "status": ["paid", "late", "paid", "late"],
    },
    index=["L7", "L8", "L9", "L10"],
)

# The same block by label (both ends) and by position (no end).
by_label = loans.loc["L8":"L9", "age":"score"]
by_position = loans.iloc[1:3, 0:2]
print("same block:", by_label.equals(by_position), by_label.shape)
print("one cell:  ", loans.at["L8", "age"], loans.iat[1, 0])

# & binds tighter than >, so each comparison has its parentheses.
safe = loans[(loans["score"] > 0.8) & (loans["age"] > 30)]
print("safe:      ", safe.index.tolist())

# Writing to a selection leaves the frame alone, without a warning.
late = loans[loans["status"] == "late"]
late["score"] = 0.0
print("selection: ", late["score"].tolist())
print("frame:     ", loans["score"].tolist())

# One step on the frame itself changes it.
loans.loc[loans["status"] == "late", "score"] = 0.5

# A gap turns integers into floats, unless the dtype is Int64.
print("2100, gap: ", pd.Series([2100, None]).dtype)
print("Int64:     ", loans["income"].isna().tolist())
print("all gaps:  ", pd.isna([None, float("nan"), pd.NA]))
print("numbers:   ", loans.select_dtypes("number").columns.tolist())
print("text:      ", loans.select_dtypes("str").columns.tolist())
print("writeable: ", loans["score"].to_numpy().flags.writeable)
loans.head()
