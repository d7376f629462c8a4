# mistake: The caller's list is read at the call
# fails: the factor is looked up in the caller's list

from functools import partial


def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    return [scaler(factors, i) for i in range(len(factors))]


def scaler(factors, i):
    def scale(value):
        return value * factors[i]

    return scale


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    return {name: partial(handle, name) for name in names}


def handle(name):
    return f"handled {name}"
