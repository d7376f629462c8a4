from collections.abc import Iterable, Iterator


def batches(rows: list[float], size: int) -> Iterator[list[float]]:
    for start in range(0, len(rows), size):
        yield rows[start : start + size]


def fit(data: Iterable[list[float]], epochs: int) -> None:
    level = 0.0
    for epoch in range(epochs):
        for batch in data:
            level += 0.5 * (sum(batch) / len(batch) - level)
        print(f"after epoch {epoch + 1}: level {level:.2f}")


fit(batches([20.0, 22.0, 24.0, 26.0, 25.0], size=2), epochs=3)
