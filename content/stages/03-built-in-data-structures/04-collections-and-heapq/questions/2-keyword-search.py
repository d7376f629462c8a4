import math
from collections import Counter, defaultdict

docs = {
    0: "refund for a late parcel",
    1: "late late refund",
    2: "parcel tracking",
    3: "refund form",
}
index: defaultdict[str, set[int]] = defaultdict(set)
terms: dict[int, Counter[str]] = {}
for doc_id, text in docs.items():
    terms[doc_id] = Counter(text.split())
    for word in terms[doc_id]:
        index[word].add(doc_id)


def ids(word: str) -> set[int]:
    return index.get(word, set())


def all_of(*words: str) -> set[int]:
    rarest, *others = sorted(map(ids, words), key=len)
    return rarest.intersection(*others)


def score(doc_id: int, words: tuple[str, ...]) -> float:
    """Frequency in the document, weighted by rarity (TF-IDF)."""
    rarity = {w: math.log(len(docs) / len(ids(w))) for w in words}
    return sum(terms[doc_id][w] * rarity[w] for w in words)


print("AND:", all_of("refund", "late"))
print("OR: ", ids("late") | ids("parcel"))
print("NOT:", ids("refund") & (docs.keys() - ids("late")))
size = len(index)
print("typo:", all_of("refnud", "late"), "added:", len(index) - size)
query = ("refund", "late")
for doc_id in sorted(all_of(*query), key=lambda d: -score(d, query)):
    print(f"{score(doc_id, query):.3f} {docs[doc_id]}")
