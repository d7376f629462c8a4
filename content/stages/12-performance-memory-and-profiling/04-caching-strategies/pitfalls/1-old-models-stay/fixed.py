import gc
import weakref
from functools import lru_cache

alive = weakref.WeakSet()


class Model:
    def __init__(self, version: int) -> None:
        self.weights = [version] * 100_000
        alive.add(self)
        self.predict = lru_cache(maxsize=1000)(self._predict)

    def _predict(self, value: int) -> int:
        return self.weights[value] * value


for version in range(1, 6):  # a new model is loaded every night
    model = Model(version)
    model.predict(7)
    model.predict(7)
gc.collect()
print("prediction:", model.predict(7))
print("models in memory:", len(alive))
