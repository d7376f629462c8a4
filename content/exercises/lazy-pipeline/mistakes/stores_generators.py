# mistake: Each stage stores a generator
# fails: a stage stores a generator, and the first pass has used it up

from itertools import islice


class DataPipeline:
    """Steps over a source. Each stage is a generator."""

    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return iter(self.source)

    def map(self, function):
        return DataPipeline(function(item) for item in self.source)

    def filter(self, keep):
        return DataPipeline(item for item in self.source if keep(item))

    def batch(self, n):
        if n < 1:
            raise ValueError(f"a batch holds at least 1 item, not {n}")
        return DataPipeline(batches(iter(self.source), n))

    def take(self, n):
        if n < 0:
            raise ValueError(f"can't take {n} items")
        return DataPipeline(islice(self.source, n))


def batches(items, n):
    while batch := list(islice(items, n)):
        yield batch
