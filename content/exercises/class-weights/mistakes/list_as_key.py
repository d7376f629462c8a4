# mistake: The cache sits on the function that takes the list
# fails: the cache hashes the arguments themselves

from collections import Counter
from functools import lru_cache
from types import MappingProxyType


@lru_cache(maxsize=256)
def class_weights(labels):
    """The weight of each class, read-only: rare classes weigh more."""
    if not labels:
        raise ValueError("no labels, no weights")
    counts = Counter(labels)
    average = len(labels) / len(counts)
    return MappingProxyType({label: average / n for label, n in counts.items()})
