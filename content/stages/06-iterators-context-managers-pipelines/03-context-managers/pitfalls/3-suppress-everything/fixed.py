from contextlib import suppress
from pathlib import Path

scores = {"accuracy": [0.91, 0.93], "recall": []}
report: dict[str, float | str] = {}

with suppress(FileNotFoundError):
    Path("old_report.json").unlink()
for name, values in scores.items():
    try:
        report[name] = round(sum(values) / len(values), 2)
    except ZeroDivisionError:
        report[name] = "no values"

print(report)
