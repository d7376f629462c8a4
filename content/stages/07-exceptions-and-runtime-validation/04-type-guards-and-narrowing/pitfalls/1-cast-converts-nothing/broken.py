import json
from typing import cast

config = json.loads('{"model": "churn", "threshold": "0.5"}')
threshold = cast(float, config["threshold"])

print("type:   ", type(threshold).__name__)
print("doubled:", threshold * 2)
