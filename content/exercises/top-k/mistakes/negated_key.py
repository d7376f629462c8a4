# mistake: The key is negated to turn the heap round
# fails: which only numbers allow

from bisect import insort


def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    if k < 0:
        raise ValueError(f"there are no {k} items")
    if k == 0:
        return []
    best = []
    for number, item in enumerate(stream):
        insort(best, (-(item if key is None else key(item)), number, item))
        del best[k:]
    return [item for _, _, item in best]
