# mistake: The second run keeps the first one's record
# fails: is set up in __init__ and stays

import copy
import time


class Experiment:
    """Records how a block ended, how long it took and what it logged."""

    def __init__(self, name, clock=time.perf_counter):
        self.name = name
        self.clock = clock
        self.begin("created")

    def begin(self, status):
        """Forget the run before, if there was one."""
        self.record = {
            "name": self.name,
            "status": status,
            "error": None,
            "error_type": None,
            "duration_seconds": None,
            "metrics": {},
        }

    def __enter__(self):
        self.record["status"] = "running"
        self.started = self.clock()
        return self

    def __exit__(self, kind, error, traceback):
        self.record["duration_seconds"] = self.clock() - self.started
        if kind is None:
            self.record["status"] = "success"
        else:
            ending = {
                "status": "failed",
                "error": str(error),
                "error_type": kind.__name__,
            }
            self.record.update(ending)

    def log(self, key, value):
        self.record["metrics"].setdefault(key, []).append(value)

    def summary(self):
        return copy.deepcopy(self.record)
