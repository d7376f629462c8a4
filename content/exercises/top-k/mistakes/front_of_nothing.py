# mistake: k = 0 looks at the front of an empty heap
# fails: the front of an empty heap was looked at

from heapq import heappush, heapreplace


def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    if k < 0:
        raise ValueError(f"there are no {k} items")
    best = []  # a heap: in front is the entry that has to go first
    for number, item in enumerate(stream):
        entry = (item if key is None else key(item), -number, item)
        if len(best) < k:
            heappush(best, entry)
        elif entry > best[0]:
            heapreplace(best, entry)
    return [item for _, _, item in sorted(best, reverse=True)]
