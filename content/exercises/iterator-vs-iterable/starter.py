class StepCounter:
    def __init__(self, start=0, step=1):
        self.upcoming = start
        self.step = step

    def __next__(self):
        self.upcoming += self.step
        return self.upcoming


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


if __name__ == "__main__":
    counter = StepCounter(10, -3)
    print("first two values:", next(counter), next(counter))
    countdown = Countdown(3)
    print("two passes:", list(countdown), list(countdown))
