# mistake: Every scaler closes over the loop variable
# fails: find the last factor in it

from functools import partial


def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    return [lambda value: value * factor for factor in factors]


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    return {name: partial(handle, name) for name in names}


def handle(name):
    return f"handled {name}"
