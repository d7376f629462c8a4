import asyncio

import numpy as np


class PredictionCache:
    """Predictions by the content of their input, the latest `maxsize` of them."""

    def __init__(self, predict, maxsize=128):
        self._predict = predict
        self._maxsize = maxsize
        self.hits = 0
        self.misses = 0

    async def __call__(self, x):
        self.misses += 1
        return await self._predict(x)


async def predict(x):
    print("computing", x)
    await asyncio.sleep(0.01)
    return np.asarray(x) * 2.0


async def main():
    cache = PredictionCache(predict)
    print(await cache(np.array([1.0, 2.0])))
    print(await cache(np.array([1.0, 2.0])))
    print(cache.hits, "hits,", cache.misses, "misses")


if __name__ == "__main__":
    asyncio.run(main())
