import pandas as pd

answers = pd.Series(["no", "yes", "yes", "no", "yes"])
print(answers.value_counts().index.tolist())
