# mistake: The name travels as a default argument
# fails: the name travels as a default argument


def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    return [scaler(factor) for factor in factors]


def scaler(factor):
    def scale(value):
        return value * factor

    return scale


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    return {name: lambda name=name: f"handled {name}" for name in names}
