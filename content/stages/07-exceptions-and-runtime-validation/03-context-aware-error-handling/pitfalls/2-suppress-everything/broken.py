from contextlib import suppress
from pathlib import Path

Path("labels.cache").write_text("stale")
removed = []
with suppress(Exception):
    for name in ("features.cache", "labels.cache"):
        Path(name).unlink()
        removed.append(name)

print("removed:", removed)
print("still there:", Path("labels.cache").exists())
