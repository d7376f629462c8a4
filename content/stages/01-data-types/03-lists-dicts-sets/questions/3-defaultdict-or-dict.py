from collections import defaultdict

reviews = {1: "late refund", 2: "refund arrived", 3: "great app"}
index: defaultdict[str, set[int]] = defaultdict(set)
for number, text in reviews.items():
    for word in text.split():
        index[word].add(number)
print("refund:", sorted(index["refund"]), "words:", len(index))

# A search for a word that occurs nowhere.
print("get:", index.get("invoice"), "words:", len(index))
print("[]: ", index["invoice"], "words:", len(index))

index.default_factory = None  # finished: reading adds no more keys
try:
    index["delivery"]
except KeyError as error:
    print("KeyError:", error)
