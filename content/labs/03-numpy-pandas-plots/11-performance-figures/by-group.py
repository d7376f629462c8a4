import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
shop, paid = rng.integers(0, 1000, 500_000), rng.random(500_000)
shops, amounts = shop.tolist(), paid.tolist()
orders = pd.DataFrame({"shop": shop, "paid": paid})


def dictionary() -> np.ndarray:
    totals: dict[int, float] = {}
    for key, amount in zip(shops, amounts, strict=True):
        totals[key] = totals.get(key, 0.0) + amount
    return np.array([totals[key] for key in sorted(totals)])


versions = {
    "dictionary": dictionary,
    "pandas groupby": lambda: orders.groupby("shop")["paid"].sum(),
    "np.bincount": lambda: np.bincount(shop, weights=paid),
}
first, *others = (np.asarray(group()) for group in versions.values())
print("same:", [np.allclose(first, other) for other in others])
