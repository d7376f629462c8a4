import pandas as pd

calls = 0


def with_vat(price):
    global calls
    calls += 1
    return price * 1.21


prices = pd.Series(range(1, 10_001), dtype="float64")
gross = prices.apply(with_vat)
print(f"total: {gross.sum():.2f}")
print("Python calls:", calls)
