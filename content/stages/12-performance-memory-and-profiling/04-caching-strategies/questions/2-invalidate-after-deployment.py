from functools import lru_cache

from joblib import Memory

model = "v1"


@lru_cache(maxsize=100)
def score(text: str) -> str:
    return f"{text} by {model}"


@lru_cache(maxsize=100)
def score_keyed(text: str, version: str) -> str:
    return f"{text} by {version}"


print(score("a"), "|", score_keyed("a", model))
model = "v2"
print(score("a"), "|", score_keyed("a", model))
score.cache_clear()
print(score("a"), "|", score_keyed.cache_info())

computed: list[str] = []
memory = Memory("cache", verbose=0)


@memory.cache
def features(rows: int, version: str) -> int:
    computed.append(version)
    return rows * 2


for version in ("v1", "v2", "v2", "v1"):
    features(1000, version)
print("computed on disk:", computed)
