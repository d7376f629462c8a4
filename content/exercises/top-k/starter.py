def top_k(stream, k, key=None):
    """The k items with the largest key, the largest first."""
    return sorted(stream, key=key, reverse=True)[:k]


print(top_k([3, 9, 1, 7, 8], 3))
print(top_k(["bb", "dd", "c", "aa"], 3, len))
