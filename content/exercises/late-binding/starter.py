def make_scalers(factors):
    """One function per factor, which multiplies by it."""
    return [lambda x: x * factor for factor in factors]


def make_handlers(names):
    """A function for each name, which says that it was handled."""
    handlers = {}
    for name in names:
        handlers[name] = lambda: f"handled {name}"
    return handlers


print([scale(10) for scale in make_scalers([2, 3])])
print({name: handle() for name, handle in make_handlers(["save", "load"]).items()})
