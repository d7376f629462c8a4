# mistake: The key is made of the bytes alone
# fails: the key is made of the bytes alone

import asyncio
import hashlib
from collections import OrderedDict

import numpy as np


class PredictionCache:
    """Predictions by the content of their input, the latest `maxsize` of them."""

    def __init__(self, predict, maxsize=128):
        if maxsize < 1:
            raise ValueError(f"room for at least one result is needed, not {maxsize}")
        self._predict = predict
        self._maxsize = maxsize
        self._results = OrderedDict()  # the least recently used comes first
        self._running = {}
        self.hits = 0
        self.misses = 0

    async def __call__(self, x):
        x = np.asarray(x)
        key = hashlib.sha256(x.tobytes()).digest()
        if key in self._results:
            self.hits += 1
            self._results.move_to_end(key)
            return self._results[key].copy()
        if key in self._running:
            self.hits += 1
        else:
            self.misses += 1
            self._running[key] = asyncio.create_task(self._compute(key, x))
        result = await asyncio.shield(self._running[key])
        return result.copy()

    async def _compute(self, key, x):
        try:
            result = np.array(await self._predict(x))
        finally:
            del self._running[key]
        self._results[key] = result
        if len(self._results) > self._maxsize:
            self._results.popitem(last=False)
        return result
