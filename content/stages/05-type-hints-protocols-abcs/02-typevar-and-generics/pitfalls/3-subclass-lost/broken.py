from dataclasses import dataclass


@dataclass(frozen=True)
class Batch:
    texts: list[str]


@dataclass(frozen=True)
class Labelled(Batch):
    labels: list[int]


def lower[B: Batch](batch: B) -> B:
    return Batch([text.lower() for text in batch.texts])


train = lower(Labelled(["Great", "Poor"], [1, 0]))
print(train.texts)
print(train.labels)
