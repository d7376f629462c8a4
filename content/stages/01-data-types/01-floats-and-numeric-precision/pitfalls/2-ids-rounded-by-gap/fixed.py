import io

import pandas as pd

export = io.StringIO("""account_id,plan
9007199254740993,pro
,free
42,pro
""")
accounts = pd.read_csv(export, dtype={"account_id": "Int64"})
print(accounts["account_id"].dtype)
print("first account:", int(accounts.at[0, "account_id"]))
