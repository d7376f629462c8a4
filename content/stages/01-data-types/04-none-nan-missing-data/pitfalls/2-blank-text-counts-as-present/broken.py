import json

import pandas as pd

answer = '[{"text": "good"}, {"text": ""}, {"text": "   "}]'
reviews = pd.DataFrame(json.loads(answer))

print("missing:", reviews["text"].isna().sum(), "of", len(reviews))
print(reviews["text"].dropna().tolist())
