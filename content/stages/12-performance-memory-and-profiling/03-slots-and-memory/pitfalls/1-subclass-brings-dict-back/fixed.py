import tracemalloc


class Node:
    __slots__ = ("label", "weight")

    def __init__(self, label: str, weight: float) -> None:
        self.label, self.weight = label, weight


class Leaf(Node):
    __slots__ = ("count",)

    def __init__(self, label: str, weight: float, count: int) -> None:
        super().__init__(label, weight)
        self.count = count


tree: list[Leaf | None] = [None] * 10_000
tracemalloc.start()
for i in range(len(tree)):
    tree[i] = Leaf("leaf", 0.5, 1)
used, _ = tracemalloc.get_traced_memory()
tracemalloc.stop()
print("has a __dict__:", hasattr(tree[0], "__dict__"))
print("bytes per leaf:", round(used / len(tree)))
