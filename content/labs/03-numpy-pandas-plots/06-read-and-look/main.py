from pathlib import Path

import pandas as pd

Path("customers.csv").write_text(
    "id,surname,country,joined,visits,member\n"
    "1,Null,NA,2024-01-31,4,True\n"
    "2,None,DE,2024-02-01,,False\n"
    "3,Berg,NO,,7,True\n"
    "4,,DE,2024-03-09,1,False\n"
)

plain = pd.read_csv("customers.csv", parse_dates=["joined"])
print(plain.dtypes.astype(str).to_dict())
print(plain["surname"].tolist(), plain["country"].tolist())

told = pd.read_csv(
    "customers.csv",
    usecols=["id", "surname", "country", "joined", "visits"],
    dtype={"surname": "str", "country": "category", "visits": "Int64"},
    parse_dates=["joined"],
    keep_default_na=False,
    na_values={"surname": [""], "visits": [""], "joined": [""]},
)
print(told.dtypes.astype(str).to_dict())
print(told["surname"].tolist(), told["country"].tolist())
told
