import warnings

import pandas as pd

orders = pd.DataFrame(
    {
        "product": ["hose", "spade", "trowel"],
        "quantity": [2, None, 1],
        "price": [34.5, 39.0, 12.5],
    }
)


def filter_then_set() -> None:
    orders[orders["price"] > 35]["price"] = 35


recipes = {
    "fillna(method='ffill')": lambda: orders.fillna(method="ffill"),
    "fillna(orders.mean())": lambda: orders.fillna(orders.mean()),
    "corr()": lambda: orders.corr(),
    "astype(int) of a gap": lambda: orders["quantity"].astype(int),
    "SettingWithCopyWarning": lambda: pd.errors.SettingWithCopyWarning,
    "select_dtypes('object')": lambda: orders.select_dtypes("object"),
    "mode.copy_on_write = True": lambda: pd.set_option(
        "mode.copy_on_write", True
    ),
    "orders[mask]['price'] = 35": filter_then_set,
    "fillna(1, inplace=True)": lambda: orders["quantity"].fillna(
        1, inplace=True
    ),
}
before = orders.copy()
for name, recipe in recipes.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            recipe()
            result = "runs"
        except Exception as error:
            result = type(error).__name__
    warned = [warning.category.__name__ for warning in caught]
    print(f"{name:<28}{result:<20}{', '.join(warned)}")
print("orders changed:", not orders.equals(before))

# What to write today.
orders.loc[orders["price"] > 35, "price"] = 35
print(orders["quantity"].ffill().tolist(), end=" ")
print(orders["quantity"].astype("Int64").tolist())
print(orders.mean(numeric_only=True).round(2).to_dict())
dear = orders[orders["price"] > 30]
dear["checked"] = True  # a frame of its own: no warning, no .copy()
print("checked" in dear, "checked" in orders)
