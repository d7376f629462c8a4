class DataPipeline:
    """Works on small lists, but each step runs at once and keeps everything."""

    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return iter(self.source)

    def map(self, function):
        return DataPipeline([function(item) for item in self])

    def filter(self, keep):
        return DataPipeline([item for item in self if keep(item)])

    def batch(self, n):
        items = list(self)
        return DataPipeline([items[i : i + n] for i in range(0, len(items), n)])

    def take(self, n):
        return DataPipeline(list(self)[:n])


if __name__ == "__main__":
    squares = DataPipeline(range(10)).map(lambda x: x * x)
    print(list(squares.filter(lambda x: x % 2 == 0).batch(3)))
