import time


class Experiment:
    def __init__(self, name, clock=time.time):
        self.name = name
        self.clock = clock
        self.status = "created"
        self.error = ""
        self.metrics = {}

    def __enter__(self):
        self.started = self.clock()

    def __exit__(self, kind, error, traceback):
        self.status = "failed" if error else "success"
        self.duration = self.clock() - self.started
        return True

    def log(self, key, value):
        self.metrics[key] = value

    def summary(self):
        return {"name": self.name, "status": self.status, "metrics": self.metrics}


if __name__ == "__main__":
    run = Experiment("baseline")
    with run:
        run.log("loss", 0.9)
        run.log("loss", 0.4)
    print(run.summary())
