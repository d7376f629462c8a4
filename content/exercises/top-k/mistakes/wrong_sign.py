# mistake: The tie-break has the wrong sign
# fails: the tie-break has the wrong sign

from heapq import heappush, heappushpop


def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    if k < 0:
        raise ValueError(f"there are no {k} items")
    if k == 0:
        return []
    best = []  # a heap: in front is the entry that has to go first
    for number, item in enumerate(stream):
        entry = (item if key is None else key(item), number, item)
        if len(best) < k:
            heappush(best, entry)
        else:
            heappushpop(best, entry)
    return [item for _, _, item in sorted(best, reverse=True)]
