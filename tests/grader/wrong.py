def total(values):
    return 0


def running(values):
    return []


def doubled(array):
    return array
