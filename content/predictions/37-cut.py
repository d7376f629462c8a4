import pandas as pd

marks = pd.Series([0, 50, 51])
print(pd.cut(marks, [0, 50, 100], labels=["fail", "pass"]).tolist())
