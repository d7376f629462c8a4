import json
from pathlib import Path, PureWindowsPath

weights = Path("models") / "run-7" / "weights.tar.gz"
print(weights.name, weights.stem, weights.suffix, weights.suffixes)
print(weights.parent.as_posix(), weights.with_suffix(".json").name)

one, two = "data/raw/x.csv", r"data\raw\x.csv"
print("as text:", one == two)
print("as paths:", PureWindowsPath(one) == PureWindowsPath(two))

print((Path("data") / "/raw").as_posix())
up = Path("data") / ".." / "models"
print(up.as_posix(), up.resolve() == Path("models").resolve())

try:
    json.dumps({"weights": weights})
except TypeError as error:
    print("TypeError:", error)
