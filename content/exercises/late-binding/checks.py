"""Each function has its own value, and no parameter to lose it through."""

from grader import call, equal, hidden, is_a, raises, visible

INDEXED = "len() or an index was asked of something that can only be looped over"
LAST = "the functions share the loop variable and find the last"
SPARE = "the {} travels as a default argument, which is one parameter more"


def results(functions, *args):
    """What each function returns, called in this order."""
    return [call(function, *args).value for function in functions]


@visible
def own_factor(sub):
    """Each scaler has its own factor."""
    scalers = call(sub.make_scalers, [2, 3])
    is_a(scalers, list)
    equal(
        results(scalers.value, 10),
        [20, 30],
        what="scalers of 2 and 3, each called with 10",
        usually=f"{LAST} factor in it",
    )


@visible
def own_name(sub):
    """Each handler has its own name."""
    handlers = call(sub.make_handlers, ["save", "load"])
    is_a(handlers, dict)
    equal(list(handlers.value), ["save", "load"], what="the names, as keys")
    equal(
        results(handlers.value.values()),
        ["handled save", "handled load"],
        what="the handlers of save and load, called",
        usually=f"{LAST} name in it",
    )


@visible
def scaler_takes_one(sub):
    """A scaler takes one argument and no more."""
    double = call(sub.make_scalers, [2]).value[0]
    raises(TypeError, double, 10, 3, usually=SPARE.format("factor"))
    raises(TypeError, double, 10, factor=3, usually=SPARE.format("factor"))
    raises(TypeError, double)


@hidden
def handler_takes_none(sub):
    """A handler takes no argument."""
    save = call(sub.make_handlers, ["save"]).value["save"]
    raises(TypeError, save, "load", usually=SPARE.format("name"))
    raises(TypeError, save, name="load", usually=SPARE.format("name"))


@hidden
def any_order(sub):
    """The order of the calls doesn't matter."""
    double, triple = call(sub.make_scalers, (2, 3)).value
    equal(
        results([triple, double, triple, double], 1),
        [3, 2, 3, 2],
        what="scalers of 2 and 3, called in turn",
        known=[([3, 3, 3, 3], f"{LAST} factor in it")],
        usually="one call leaves something behind that the next one uses",
    )


@hidden
def changed_later(sub):
    """Changing the list afterwards changes nothing."""
    later = "the {} is looked up in the caller's list when the function is called"
    factors, names = [2, 3], ["save", "load"]
    scalers = call(sub.make_scalers, factors).value
    handlers = call(sub.make_handlers, names).value
    factors[:] = [100, 200]
    names[:] = ["open", "close"]
    equal(
        results(scalers, 10),
        [20, 30],
        what="scalers of 2 and 3, after the list was changed",
        known=[([1000, 2000], later.format("factor"))],
        usually=f"{LAST} factor in it",
    )
    equal(
        results(handlers.values()),
        ["handled save", "handled load"],
        what="handlers of save and load, after the list was changed",
        known=[(["handled open", "handled close"], later.format("name"))],
        usually=f"{LAST} name in it",
    )


@hidden
def generators(sub):
    """Generators are taken, too."""
    scalers = call(sub.make_scalers, (n * n for n in range(3)))
    is_a(scalers, list, usually=INDEXED)
    equal(
        results(scalers.value, 2),
        [0, 2, 8],
        what="scalers of 0, 1 and 4, each called with 2",
        usually=f"{LAST} factor in it",
    )
    handlers = call(sub.make_handlers, (name for name in ("a", "b")))
    is_a(handlers, dict, usually=INDEXED)
    equal(
        results(handlers.value.values()),
        ["handled a", "handled b"],
        what="handlers made from a generator",
        usually=f"{LAST} name in it",
    )


@hidden
def two_lists(sub):
    """Functions made earlier stay as they are."""
    first = call(sub.make_scalers, [2]).value
    call(sub.make_scalers, [7])
    equal(
        results(first, 1),
        [2],
        what="a scaler of 2, after one of 7 was made",
        usually="the factor was put into a global variable, and there is only one",
    )
