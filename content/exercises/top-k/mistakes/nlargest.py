# mistake: heapq.nlargest does the work
# fails: It does the whole task

import heapq


def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    if k < 0:
        raise ValueError(f"there are no {k} items")
    if k == 0:
        return []
    return heapq.nlargest(k, stream, key)
