# mistake: No labels give no weights
# fails: unless someone looks first

from collections import Counter
from functools import lru_cache
from types import MappingProxyType


def class_weights(labels):
    """The weight of each class, read-only: rare classes weigh more."""
    return weights_of(tuple(labels))


@lru_cache(maxsize=256)
def weights_of(labels):
    counts = Counter(labels)
    return MappingProxyType(
        {label: len(labels) / (len(counts) * n) for label, n in counts.items()}
    )
