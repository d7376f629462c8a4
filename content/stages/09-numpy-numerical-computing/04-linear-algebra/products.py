from collections.abc import Callable

import numpy as np

type Product = Callable[..., np.ndarray]


def outcome(product: Product, *pair: np.ndarray) -> str:
    try:
        return str(product(*pair).shape)
    except ValueError:
        return "ValueError"


pairs = [
    ((4,), (4,)),
    ((3, 4), (4,)),
    ((4,), (3, 4)),
    ((3, 4), ()),
    ((2, 3, 4), (2, 4, 5)),
]
print(f"{'a':11}{'b':11}{'np.dot':15}{'@'}")
for left, right in pairs:
    a, b = np.ones(left), np.ones(right)
    dot, at = outcome(np.dot, a, b), outcome(np.matmul, a, b)
    print(f"{left!s:11}{right!s:11}{dot:15}{at}")

rng = np.random.default_rng(0)
a, b = rng.normal(size=(2, 32, 128))
print("row by row:", np.einsum("ij,ij->i", a, b).shape)
print("outer:", np.einsum("i,j->ij", a[0], b[0]).shape)
pairwise = np.einsum("ik,jk->ij", a, b)
print("all pairs:", pairwise.shape, np.allclose(pairwise, a @ b.T))

# attention: batch, head, query or key position, feature
query, key = rng.normal(size=(2, 2, 8, 64, 64))
scores = np.einsum("bhqd,bhkd->bhqk", query, key) / np.sqrt(64)
same = query @ key.swapaxes(-1, -2) / np.sqrt(64)
print("attention:", scores.shape, np.allclose(scores, same))
