import hashlib
import json
import platform

import numpy as np
import pandas as pd
import sklearn
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score


def fingerprint(frame: pd.DataFrame) -> str:
    text = frame.to_csv(index=False, lineterminator="\n")
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def experiment(frame: pd.DataFrame, seed: int) -> dict[str, object]:
    """One run: its result, and all that it takes to get it again."""
    forest = RandomForestClassifier(12, random_state=seed)
    score = cross_val_score(
        forest, frame[["age", "visits"]], frame["ill"]
    )
    return {
        "accuracy": round(score.mean(), 4),
        "data": fingerprint(frame),
        "seed": seed,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "pandas": pd.__version__,
        "sklearn": sklearn.__version__,
    }


rng = np.random.default_rng(7)
patients = pd.DataFrame({"age": rng.integers(20, 90, 200)})
patients["visits"] = rng.poisson(patients["age"] / 30)
patients["ill"] = rng.random(200) < patients["age"] / 120

first = experiment(patients, seed=0)
print(json.dumps(first, indent=1))
print("again, the same:", experiment(patients, seed=0) == first)

corrected = patients.copy()
corrected.loc[3, "age"] += 1
others = {
    "another seed": experiment(patients, seed=1),
    "one age corrected": experiment(corrected, seed=0),
    "rows in another order": experiment(
        patients.sort_values("age", kind="stable"), seed=0
    ),
}
for change, run in others.items():
    print(f"{change:<22}{run['data']}  {run['accuracy']}")
