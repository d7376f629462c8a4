import pandas as pd

stock = pd.DataFrame(
    {"pieces": ["12", "7", "30"], "price": ["34.50", None, "1,250.00"]}
)
pieces = stock["pieces"].astype("int64")
price = pd.to_numeric(stock["price"].str.replace(",", ""), "coerce")

print("pieces:", pieces.sum())
print("lost:", price.isna().sum() - stock["price"].isna().sum())
print("mean price:", price.mean())
