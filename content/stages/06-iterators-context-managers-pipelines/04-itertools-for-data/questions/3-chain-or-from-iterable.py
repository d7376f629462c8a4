from collections.abc import Iterator
from itertools import chain

fetched = 0


def pages() -> Iterator[list[str]]:
    global fetched
    for number in range(3):
        fetched += 1
        yield [f"p{number}-a", f"p{number}-b"]


print(next(chain.from_iterable(pages())), "pages fetched:", fetched)
fetched = 0
print(next(chain(*pages())), "pages fetched:", fetched)

print(list(chain([1, 2], [3])))
print(list(chain.from_iterable([[1, [2, 3]], [4]])))
print(list(chain.from_iterable(["cat", "ox"])))
