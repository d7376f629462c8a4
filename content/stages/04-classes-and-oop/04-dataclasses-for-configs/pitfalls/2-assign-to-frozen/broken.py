from dataclasses import dataclass


@dataclass(frozen=True)
class RunKey:
    model: str
    trees: int


key = RunKey("forest", 200)
scores = {key: 0.91}
key.trees = 300
scores[key] = 0.93
print(scores)
