import csv
import json
import logging
import sys
from pathlib import Path

import numpy as np

logging.basicConfig(
    level=logging.WARNING,
    format="%(levelname)s %(name)s: %(message)s",
    stream=sys.stdout,
    force=True,
)
log = logging.getLogger("churn.train")

metrics = Path("results") / "run-07" / "metrics.json"
try:
    metrics.write_text("{}", encoding="utf-8")
except FileNotFoundError:
    print("folder exists:", metrics.parent.exists())
metrics.parent.mkdir(parents=True, exist_ok=True)

for value in (np.float32(0.91), metrics, float("nan")):
    try:
        json.dumps({"f1": value}, allow_nan=False)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
print("NaN by default:", json.dumps({"f1": float("nan")}))

result = {"model": "forest", "f1": float(np.float32(0.875))}
with metrics.open("w", encoding="utf-8") as file:
    json.dump(result, file, indent=2, allow_nan=False)
print(json.loads(metrics.read_text(encoding="utf-8")))

table = Path("results") / "folds.csv"
table.write_text("fold,f1\n1,0.75\n2,1.0\n", encoding="utf-8")
with table.open(newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))
print(rows[0], sum(float(row["f1"]) for row in rows) / len(rows))
print([path.as_posix() for path in sorted(Path().rglob("*.*s*"))])

log.info("read %d folds", len(rows))
log.warning("class imbalance: positive_rate=%.3f", 0.05)
