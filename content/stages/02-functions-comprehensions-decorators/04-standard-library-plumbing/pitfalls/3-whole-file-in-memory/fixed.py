import io

import pandas as pd

rows = "\n".join(f"{i % 7},{i}" for i in range(20_000))
export = io.StringIO("shop,amount\n" + rows)

total, held = 0, 0
for part in pd.read_csv(export, chunksize=2_000, dtype="int64"):
    held = max(held, len(part))
    total += int(part.loc[part["shop"] == 3, "amount"].sum())
print("shop 3:", total)
print("rows held at once:", held)
