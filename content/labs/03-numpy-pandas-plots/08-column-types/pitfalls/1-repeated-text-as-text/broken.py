import io

import pandas as pd

text = "id,status\n" + "".join(
    f"{i},{'active' if i % 3 else 'inactive'}\n" for i in range(50_000)
)
users = pd.read_csv(io.StringIO(text))

status = users["status"]
print(status.value_counts().to_dict())
print("kB:", status.memory_usage(deep=True, index=False) // 1000)
