# told: still running
def total(values):
    while True:
        pass


def running(values):
    return []


def doubled(array):
    return array
