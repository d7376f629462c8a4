import gc
import weakref
from functools import cached_property, lru_cache


class Cached:
    @lru_cache(maxsize=2)
    def rows(self) -> list[int]:
        return [1, 2, 3]


class Lazy:
    @cached_property
    def rows(self) -> list[int]:
        return [1, 2, 3]


def kept(report: Cached | Lazy) -> weakref.ref:
    report.rows() if isinstance(report, Cached) else report.rows
    return weakref.ref(report)


seen = kept(Cached())
gc.collect()
print("lru_cache, object dropped, alive:", seen() is not None)
kept(Cached()), kept(Cached())  # two more calls fill the cache
gc.collect()
print("after its entry was evicted, alive:", seen() is not None)
print("one cache for all:", Cached.rows.cache_info())
print("cached_property, alive:", kept(Lazy())() is not None)
