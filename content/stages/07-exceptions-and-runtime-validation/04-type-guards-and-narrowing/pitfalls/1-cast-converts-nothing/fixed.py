import json

config = json.loads('{"model": "churn", "threshold": "0.5"}')
threshold = config["threshold"]
if not isinstance(threshold, float):
    threshold = float(threshold)

print("type:   ", type(threshold).__name__)
print("doubled:", threshold * 2)
