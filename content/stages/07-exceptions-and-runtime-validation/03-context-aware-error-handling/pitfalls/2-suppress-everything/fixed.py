from contextlib import suppress
from pathlib import Path

Path("labels.cache").write_text("stale")
removed = []
for name in ("features.cache", "labels.cache"):
    with suppress(FileNotFoundError):
        Path(name).unlink()
        removed.append(name)

print("removed:", removed)
print("still there:", Path("labels.cache").exists())
