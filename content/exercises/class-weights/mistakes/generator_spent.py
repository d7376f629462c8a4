# mistake: The labels are looked at before they are stored
# fails: the generator was looped over twice

from collections import Counter
from functools import lru_cache
from types import MappingProxyType


def class_weights(labels):
    """The weight of each class, read-only: rare classes weigh more."""
    if not list(labels):
        raise ValueError("no labels, no weights")
    return weights_of(tuple(labels))


@lru_cache(maxsize=256)
def weights_of(labels):
    counts = Counter(labels)
    average = len(labels) / max(1, len(counts))
    return MappingProxyType({label: average / n for label, n in counts.items()})
