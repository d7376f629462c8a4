from dataclasses import dataclass


@dataclass
class Forest:
    depth: int = 3
    trees: int = 100


def build(model_class, **params):
    return model_class(**params)


def careless(**params):
    return Forest(depth=params.get("depth", 3))


def kinds(*args, **kwargs):
    return args, kwargs


print(kinds("clip", "log", upper=0.95))
config = {"depth": 8, "trees": 200}
print(build(Forest, **config))
print("typo swallowed:", careless(dept=8))
try:
    build(Forest, dept=8)
except TypeError as error:
    print("TypeError:", error)
