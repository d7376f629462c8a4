import hashlib
from pathlib import Path

from joblib import Memory

memory = Memory("cache", verbose=0)


@memory.cache
def mean_kw(path: str, version: str) -> float:
    rows = Path(path).read_text().split()
    return sum(map(float, rows)) / len(rows)


file = Path("pump.csv")
for content in ("3.0 5.0", "3.0 5.0 10.0"):
    file.write_text(content)
    version = hashlib.sha256(file.read_bytes()).hexdigest()
    print(f"{content:<13} mean {mean_kw(str(file), version)}")
