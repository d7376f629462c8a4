import heapq

candidates = [
    (0.91, {"doc": "returns policy"}),
    (0.40, {"doc": "opening hours"}),
    (0.91, {"doc": "refund form"}),
]
best = heapq.nlargest(2, candidates, key=lambda c: c[0])
for score, document in best:
    print(score, document["doc"])
