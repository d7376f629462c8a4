# mistake: The factor is kept in a global variable
# fails: the factor was put into a global variable

from functools import partial

current = []


def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    current[:] = factors
    return [scaler(i) for i in range(len(current))]


def scaler(i):
    def scale(value):
        return value * current[i]

    return scale


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    return {name: partial(handle, name) for name in names}


def handle(name):
    return f"handled {name}"
