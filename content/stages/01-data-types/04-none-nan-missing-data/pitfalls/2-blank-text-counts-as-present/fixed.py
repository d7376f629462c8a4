import json

import numpy as np
import pandas as pd

answer = '[{"text": "good"}, {"text": ""}, {"text": "   "}]'
reviews = pd.DataFrame(json.loads(answer))
reviews["text"] = reviews["text"].str.strip().replace("", np.nan)

print("missing:", reviews["text"].isna().sum(), "of", len(reviews))
print(reviews["text"].dropna().tolist())
