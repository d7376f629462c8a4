from collections import Counter
from itertools import pairwise

words: Counter[str] = Counter()
pairs: Counter[tuple[str, str]] = Counter()
for subject in ("card declined", "card expired", "new card declined"):
    words.update(subject)
    pairs.update(pairwise(subject))

print("card:", words["card"], words.most_common(1))
print("card declined:", pairs["card", "declined"])
