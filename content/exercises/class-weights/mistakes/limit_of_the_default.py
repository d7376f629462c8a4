# mistake: The limit is left to lru_cache
# fails: lru_cache without maxsize keeps 128

from collections import Counter
from functools import lru_cache
from types import MappingProxyType


def class_weights(labels):
    """The weight of each class, read-only: rare classes weigh more."""
    return weights_of(tuple(labels))


@lru_cache
def weights_of(labels):
    if not labels:
        raise ValueError("no labels, no weights")
    counts = Counter(labels)
    average = len(labels) / len(counts)
    return MappingProxyType({label: average / n for label, n in counts.items()})
