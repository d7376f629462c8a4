import pandas as pd

# Which credit score was known when the loan was decided?
scores = pd.DataFrame(
    {
        "known": pd.to_datetime(
            ["2026-03-01 09:00", "2026-03-01 09:05", "2026-03-01 09:10"]
        ),
        "score": [610, 640, 700],
    }
)
loans = pd.DataFrame(
    {
        "decided": pd.to_datetime(
            ["2026-03-01 08:58", "2026-03-01 09:02", "2026-03-01 09:09"]
        ),
        "loan": ["L1", "L2", "L3"],
    }
)

for direction in ("backward", "nearest", "forward"):
    matched = pd.merge_asof(
        loans,
        scores,
        left_on="decided",
        right_on="known",
        direction=direction,
    )
    print(f"{direction:<9}", matched["score"].tolist())

newest_first = scores.sort_values("known", ascending=False)
try:
    pd.merge_asof(
        loans, newest_first, left_on="decided", right_on="known"
    )
except ValueError as error:
    print("ValueError:", error)
