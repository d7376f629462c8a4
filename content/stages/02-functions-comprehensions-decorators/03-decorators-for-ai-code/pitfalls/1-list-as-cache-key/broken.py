from functools import lru_cache


@lru_cache(maxsize=1_000)
def score(tokens):
    return sum(len(token) for token in tokens) / len(tokens)


tokens = "the parcel came late".split()
print("mean length:", score(tokens))
print("mean length:", score(tokens))
print(score.cache_info())
