"""Two years of orders of a small shop for garden goods; people and prices are drawn.

One row per order line. Honest flaws: twelve lines were exported twice, four in a
hundred regions are missing, some channels are written in capitals, and a few
returns have a negative quantity.
"""

import numpy as np
import pandas as pd

# Product: category, list price, share of the orders, month in which it sells best.
PRODUCTS = {
    "trowel": ("tools", 12.5, 0.14, 4),
    "spade": ("tools", 39.0, 0.07, 4),
    "secateurs": ("tools", 28.0, 0.09, 10),
    "hose": ("watering", 34.5, 0.10, 7),
    "watering can": ("watering", 18.0, 0.12, 6),
    "tomato seeds": ("seeds", 3.2, 0.20, 3),
    "lawn seeds": ("seeds", 14.9, 0.12, 4),
    "tulip bulbs": ("bulbs", 6.8, 0.16, 10),
}
REGIONS = ["north", "south", "east", "west"]
START = pd.Timestamp("2024-01-01")
DAYS = 731
REPEATED = 12


def make(rows: int = 2500, seed: int = 21) -> pd.DataFrame:
    """Columns order_id, date, product, category, region, channel, quantity, price."""
    rng = np.random.default_rng(seed)
    product = drawn(rng, rows)
    date = START + pd.to_timedelta(days(rng, product), unit="D")
    orders = pd.DataFrame({"date": date, "product": product})
    category, price, _, _ = zip(*(PRODUCTS[name] for name in product), strict=True)
    orders["category"] = category
    orders["region"] = rng.choice(REGIONS, rows, p=[0.4, 0.3, 0.2, 0.1])
    orders["channel"] = rng.choice(["shop", "web", "phone"], rows, p=[0.5, 0.42, 0.08])
    orders["quantity"] = 1 + rng.poisson(0.8, rows)
    # Prices rose once, and every order has its own discount.
    rise = np.where(orders["date"] >= "2025-03-01", 1.06, 1.0)
    discount = rng.choice([0.0, 0.05, 0.1, 0.2], rows, p=[0.7, 0.12, 0.12, 0.06])
    orders["price"] = (np.array(price) * rise * (1 - discount)).round(2)
    orders = orders.sort_values("date", ignore_index=True)
    orders.insert(0, "order_id", 70_000 + np.arange(rows))
    return flawed(orders, rng)


def drawn(rng: np.random.Generator, rows: int) -> np.ndarray:
    shares = [share for _, _, share, _ in PRODUCTS.values()]
    return rng.choice(list(PRODUCTS), rows, p=shares)


def days(rng: np.random.Generator, product: np.ndarray) -> np.ndarray:
    """Day of the two years: half of them at any time, half about the best month."""
    best = np.array([PRODUCTS[name][3] for name in product])
    season = (best - 0.5) * 30.5 + rng.normal(0, 25, len(product))
    year = 365 * rng.integers(0, 2, len(product))
    seasonal = (season + year).clip(0, DAYS - 1)
    anytime = rng.uniform(0, DAYS, len(product))
    return np.where(rng.random(len(product)) < 0.5, seasonal, anytime).astype("int64")


def flawed(orders: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """What an export from two tills looks like."""
    rows = len(orders)
    orders["region"] = orders["region"].mask(rng.random(rows) < 0.04)
    loud = rng.random(rows) < 0.03
    orders["channel"] = orders["channel"].mask(loud, orders["channel"].str.upper())
    returned = rng.random(rows) < 0.012
    orders["quantity"] = orders["quantity"].mask(returned, -orders["quantity"])
    twice = orders.iloc[rng.choice(rows, REPEATED, replace=False)]
    both = pd.concat([orders, twice])
    return both.sort_values("order_id", kind="stable", ignore_index=True)
