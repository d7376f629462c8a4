# mistake: One generator for all loops
# fails: one iterator was made for all loops


class StepCounter:
    """Counts from `start` without end. Its own iterator: a second loop goes on."""

    def __init__(self, start=0, step=1):
        if step == 0:
            raise ValueError("with a step of 0 the counter stands still")
        self.upcoming = start
        self.step = step

    def __iter__(self):
        return self

    def __next__(self):
        number = self.upcoming
        self.upcoming += self.step
        return number


class Countdown:
    """n, n - 1, …, 1, for as many loops as you like."""

    def __init__(self, n):
        if n < 0:
            raise ValueError(f"can't count down from {n}")
        self.n = n
        self.values = (n - passed for passed in range(n))

    def __len__(self):
        return self.n

    def __iter__(self):
        return self.values
