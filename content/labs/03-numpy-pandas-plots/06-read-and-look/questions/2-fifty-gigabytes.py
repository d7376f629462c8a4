import pandas as pd

columns = ["product", "quantity", "price"]
types = {"product": "category", "quantity": "int16"}
rows = most = distinct = 0
revenue, medians = 0.0, []
products: set[str] = set()
for chunk in pd.read_csv(
    "data/sales.csv", usecols=columns, dtype=types, chunksize=500
):
    rows += len(chunk)
    most = max(most, chunk["quantity"].max())
    revenue += (chunk["quantity"] * chunk["price"]).sum()
    distinct += chunk["product"].nunique()
    products.update(chunk["product"].unique())
    medians.append(chunk["price"].median())

whole = pd.read_csv("data/sales.csv")
total = (whole["quantity"] * whole["price"]).sum()
same = rows == len(whole) and most == whole["quantity"].max()
print("rows, maximum:", same, " sum:", abs(revenue - total) < 1e-6)
print("products added up:", distinct, "as a set:", len(products))
mean_of_medians = sum(medians) / len(medians)
print("median:", whole["price"].median(), "mean of medians:", end=" ")
print(round(mean_of_medians, 2))
