import gc
import weakref


class Node:
    __slots__ = ("parent", "children", "__weakref__")

    def __init__(self, parent: "Node | None" = None) -> None:
        self.parent = parent
        self.children: list[Node] = []
        if parent:
            parent.children.append(self)


gc.disable()
single = Node()
seen = weakref.ref(single)
del single
print("single node alive:", seen() is not None)

root = Node()
leaf = Node(parent=root)  # root and leaf refer to each other
seen = weakref.ref(leaf)
del root, leaf
print("tree alive:", seen() is not None)
gc.enable()
print("collected:", gc.collect() > 0, "alive:", seen() is not None)
print("threshold:", gc.get_threshold())
