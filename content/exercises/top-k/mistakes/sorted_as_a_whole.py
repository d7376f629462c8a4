# mistake: The whole stream is sorted
# fails: the stream is stored or sorted as a whole


def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    if k < 0:
        raise ValueError(f"there are no {k} items")
    if k == 0:
        return []
    return sorted(stream, key=key, reverse=True)[:k]
