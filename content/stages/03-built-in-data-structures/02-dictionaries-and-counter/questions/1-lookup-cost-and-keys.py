import sys


class Key:
    compared = 0

    def __init__(self, n: int, hashes: int) -> None:
        self.n, self.code = n, n % hashes

    def __hash__(self) -> int:
        return self.code

    def __eq__(self, other: object) -> bool:
        Key.compared += 1
        return isinstance(other, Key) and self.n == other.n


print("hashes   entries  comparisons")
for hashes in (1_000_000, 1):
    for size in (10, 1000):
        table = {Key(n, hashes): n for n in range(size)}
        Key.compared = 0
        table[Key(size - 1, hashes)]
        print(f"{hashes:<9}{size:<9}{Key.compared}")


class User:
    name = "ada"


ada = User()
visits = {ada: 3}
ada.name = "grace"
print("changed key found:", visits[ada])
print({key: type(key).__name__ for key in (1, 1.0, True)})
print(hash(42), hash(42.0), "strings:", sys.hash_info.algorithm)
try:
    {("user", ["tag"]): 1}
except TypeError as error:
    print("TypeError:", error)
