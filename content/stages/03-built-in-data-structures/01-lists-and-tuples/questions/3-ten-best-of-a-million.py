import heapq

import numpy as np

rng = np.random.default_rng(5)
scores = rng.random(1_000_000)
ids = np.argpartition(scores, -10)[-10:]
print("in order:", bool((np.diff(scores[ids]) < 0).all()))
ids = ids[np.argsort(-scores[ids])]
by_heap = heapq.nlargest(10, range(scores.size), key=scores.item)
print("same ten:", ids.tolist() == by_heap)

# How often does a score beat the tenth best so far?
heap = scores[:10].tolist()
heapq.heapify(heap)
entered = 0
for score in scores[10:].tolist():
    if score > heap[0]:
        heapq.heapreplace(heap, score)
        entered += 1
print("entered the heap:", entered, "of", scores.size - 10)

ties = [(0.5, {"id": "a"}), (0.5, {"id": "b"}), (0.5, {"id": "c"})]
print([p["id"] for _, p in heapq.nlargest(2, ties, key=lambda t: t[0])])
try:
    heapq.nlargest(2, ties)
except TypeError as error:
    print("TypeError:", error)
