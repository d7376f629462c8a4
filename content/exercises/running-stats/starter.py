class RunningStats:
    def __init__(self):
        self.count = 0
        self.total = 0.0
        self.squares = 0.0

    def push(self, x):
        self.count += 1
        self.total += x
        self.squares += x * x

    @property
    def mean(self):
        return self.total / self.count

    def variance(self, ddof=1):
        return (self.squares - self.total**2 / self.count) / (self.count - ddof)


if __name__ == "__main__":
    stats = RunningStats()
    for x in (1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16):
        stats.push(x)
    print(stats.mean, stats.variance())  # the variance is 30
