old = "my order arrived late and the box was open".split()
new = "the box was late and the refund was never paid".split()
known, asked = set(old), set(new)
print("unknown:", sorted(asked - known))
print("only in one:", len(known ^ asked), "in all:", len(known | asked))
print(f"words known:  {len(asked & known) / len(asked):.1%}")
print(f"tokens known: {sum(t in known for t in new) / len(new):.1%}")
print(asked.isdisjoint(known), {"box", "late"} <= known)
try:
    known | new
except TypeError as error:
    print("TypeError:", error)
print(len(known.union(new)), "words after union() with a list")

stop_words = {"the", "was", "and", "my"}
print([t for t in new if t not in stop_words])
urls = ["/cart", "/home", "/cart", "/pay", "/home"]
print(list(dict.fromkeys(urls)))

train_ids = {101, 102, 103, 104, 105}
test_ids = {104, 105, 106}
try:
    if leaked := train_ids & test_ids:
        raise ValueError(f"in both splits: {sorted(leaked)}")
except ValueError as error:
    print("ValueError:", error)

# One score for each combination of features, in any order.
auc = {frozenset({"age", "income"}): 0.81}
print(auc[frozenset({"income", "age"})], type({}).__name__)

test_ids.discard(999)  # absent: nothing happens
try:
    test_ids.remove(999)
except KeyError as error:
    print("KeyError:", error)
