import numpy as np

CACHE_LINE = 64  # bytes that a CPU fetches at once


def lines_read(series: np.ndarray) -> int:
    step = series.strides[0]
    return len({i * step // CACHE_LINE for i in range(series.size)})


# 1,000 days (rows) of 200 stocks (columns), turned to stock by stock.
by_day = np.random.default_rng(0).normal(100, 5, size=(1000, 200))
by_stock = np.ascontiguousarray(by_day.T)

print("strides:", by_stock.strides)
print("shared: ", np.shares_memory(by_day, by_stock))
spread = [series.std() for series in by_stock]  # the row loop
print(f"mean spread: {np.mean(spread):.3f}")
total = sum(lines_read(series) for series in by_stock)
print(f"cache lines: {total}")
