import pandas as pd

SCHEMA = {"age": "int64", "city": "str"}


def checked(customers: pd.DataFrame) -> pd.DataFrame:
    found = {c: str(customers[c].dtype) for c in customers}
    if not SCHEMA.items() <= found.items():
        raise TypeError(f"need {SCHEMA}, got {found}")
    return customers


def mean_age(customers: pd.DataFrame) -> float:
    return float(checked(customers)["age"].mean())


def not_called_yet(customers: pd.DataFrame) -> float:
    return float(customers["agee"].mean())


good = pd.DataFrame({"age": [31, 47], "city": ["Oslo", "Rome"]})
print(mean_age(good))
for bad in (good.rename(columns={"age": "Age"}), good.astype("str")):
    try:
        mean_age(bad)
    except TypeError as exc:
        print("TypeError:", exc)
