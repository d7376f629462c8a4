from collections import Counter
from itertools import combinations

baskets = [["bread", "milk"], ["milk", "bread"], ["milk", "tea"]]
pairs = [pair for basket in baskets for pair in combinations(basket, 2)]
print("tuples:    ", Counter(pairs).most_common(1))
frozen = Counter(map(frozenset, pairs))
print("frozensets:", frozen[frozenset({"bread", "milk"})])

wanted = frozenset({"tea", "milk"})
print("equal to a set:", wanted == {"milk", "tea"})
print("equal hashes:  ", hash(wanted) == hash(frozenset(baskets[2])))
print(type({}).__name__, type({"milk"}).__name__, frozenset())
try:
    {{"bread", "milk"}: 0.4}
except TypeError as error:
    print("TypeError:", error)
try:
    wanted.add("jam")
except AttributeError as error:
    print("AttributeError:", error)
