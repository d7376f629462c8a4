# mistake: Every handler closes over the loop variable
# fails: find the last name in it


def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    return [scaler(factor) for factor in factors]


def scaler(factor):
    def scale(value):
        return value * factor

    return scale


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    handlers = {}
    for name in names:
        handlers[name] = lambda: f"handled {name}"
    return handlers
