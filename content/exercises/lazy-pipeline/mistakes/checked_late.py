# mistake: The size is checked in the generator
# fails: the check stands in a generator

from itertools import islice


class DataPipeline:
    """Steps over a source. Each iteration asks the source for a new iterator."""

    def __init__(self, source, step=iter):
        self.source = source
        self.step = step

    def __iter__(self):
        return self.step(iter(self.source))

    def map(self, function):
        return DataPipeline(self, lambda items: map(function, items))

    def filter(self, keep):
        return DataPipeline(self, lambda items: filter(keep, items))

    def batch(self, n):
        return DataPipeline(self, lambda items: batches(items, n))

    def take(self, n):
        if n < 0:
            raise ValueError(f"can't take {n} items")
        return DataPipeline(self, lambda items: islice(items, n))


def batches(items, n):
    if n < 1:
        raise ValueError(f"a batch holds at least 1 item, not {n}")
    while batch := list(islice(items, n)):
        yield batch
