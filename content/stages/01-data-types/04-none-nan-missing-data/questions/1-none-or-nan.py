import pandas as pd

columns = {
    "numbers": pd.Series([1.5, None]),
    "text": pd.Series(["a", None]),
    "object": pd.Series(["a", None], dtype=object),
    "Int64": pd.Series([1, None], dtype="Int64"),
    "dates": pd.Series([pd.Timestamp("2026-01-31"), None]),
}
print("column   dtype           stored  isna")
for name, column in columns.items():
    gap = column.iloc[1]
    print(f"{name:<9}{column.dtype!s:<16}{gap!s:<8}{pd.isna(gap)}")

print(pd.isna([None, float("nan"), pd.NA, pd.NaT, "", 0]).tolist())

answer = pd.NA > 18
print("NA > 18 is", answer)
try:
    print("adult" if answer else "minor")
except TypeError as error:
    print("TypeError:", error)
