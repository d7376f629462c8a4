from collections import Counter

SPECIAL = {"<pad>": 0, "<unk>": 1}


def by_arrival(tokens: list[str], size: int) -> dict[str, int]:
    kept = [word for word, _ in Counter(tokens).most_common(size)]
    return SPECIAL | {w: i for i, w in enumerate(kept, len(SPECIAL))}


def stable(tokens: list[str], size: int) -> dict[str, int]:
    counts = Counter(tokens)
    kept = sorted(counts, key=lambda word: (-counts[word], word))[:size]
    ids = enumerate(sorted(kept), len(SPECIAL))
    return SPECIAL | {word: i for i, word in ids}


shards = (
    "late parcel late refund".split(),
    "refund late parcel late".split(),
)
for build in (by_arrival, stable):
    first = build(shards[0], size=2)
    second = build(shards[1], size=2)
    print(f"{build.__name__:<11}", first, second, first == second)

vocab = stable(shards[0], size=2)
print([vocab.get(w, vocab["<unk>"]) for w in "late refund".split()])
