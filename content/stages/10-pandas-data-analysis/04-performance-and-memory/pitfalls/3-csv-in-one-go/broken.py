import tracemalloc
from pathlib import Path

import pandas as pd

# A log of 40,000 lines, of which one in a hundred is wanted.
lines = [f"{i},{i % 100 / 100},free text {i}\n" for i in range(40_000)]
path = Path("log.csv")
path.write_text("user,score,note\n" + "".join(lines))
print(f"file kB: {path.stat().st_size // 1000}")

tracemalloc.start()
log = pd.read_csv(path)
high = log[log["score"] > 0.98]
_, peak = tracemalloc.get_traced_memory()
tracemalloc.stop()

print("kept:", len(high), "mean user:", high["user"].mean())
print(f"peak kB: {round(peak / 1000, -2):.0f}")
