class ModelNotFittedError(RuntimeError):
    """predict() was called before fit()."""


class Baseline:
    mean_: float

    def fit(self, sales: list[float]) -> None:
        self.mean_ = sum(sales) / len(sales)

    def predict(self, days: int) -> float:
        if not hasattr(self, "mean_"):
            raise ModelNotFittedError("call fit() first")
        return self.mean_ * days


class Careless(Baseline):
    def __init__(self) -> None:
        self.mean_ = None  # type: ignore[assignment]


for model in (Baseline(), Careless()):
    name = type(model).__name__
    print(name, "looks fitted:", hasattr(model, "mean_"))
    try:
        model.predict(7)
    except (ModelNotFittedError, TypeError) as exc:
        print(f"  {type(exc).__name__}: {exc}")
    model.fit([120.0, 80.0, 100.0])
    print("  after fit:", model.predict(7))
