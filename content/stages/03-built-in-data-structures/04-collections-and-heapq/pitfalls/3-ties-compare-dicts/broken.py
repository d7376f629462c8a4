candidates = [
    (0.91, {"doc": "returns policy"}),
    (0.40, {"doc": "opening hours"}),
    (0.91, {"doc": "refund form"}),
]
best = sorted(candidates, reverse=True)[:2]
for score, document in best:
    print(score, document["doc"])
