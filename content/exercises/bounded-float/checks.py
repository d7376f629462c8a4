"""What may be assigned, what is read, and where it is kept."""

import sys
from decimal import Decimal
from fractions import Fraction

from grader import call, equal, hidden, raised_by, raises, same_object, visible

SHALLOW = 300
ENDLESS = "setattr and getattr of the field's own name lead back to the descriptor"


def row_class(sub):
    """A class with two fields, made from the learner's descriptor."""

    class Row:
        age = call(sub.BoundedFloat, 0, 120).value
        score = call(sub.BoundedFloat, -2.5, 7.5).value

        def __repr__(self):
            return "row"

    return Row


def shallow_call(function, *args):
    """Descriptors that call themselves are stopped before the stack overflows."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(SHALLOW)
    try:
        return call(function, *args)
    finally:
        sys.setrecursionlimit(before)


def assign(row, name, value, usually=""):
    answer = shallow_call(setattr, row, name, value)
    equal(answer, None, known=[(RecursionError, ENDLESS)], usually=usually)


def read(row, name, want, usually=""):
    answer = shallow_call(getattr, row, name)
    equal(answer, want, known=[(RecursionError, ENDLESS)], usually=usually)


def refused(kind, row, name, value, mentions="", usually=""):
    raised_by(shallow_call(setattr, row, name, value), kind, mentions, usually)


@visible
def kept_as_float(sub):
    """An int is taken and comes back as a float."""
    row = row_class(sub)()
    assign(row, "age", 30)
    read(row, "age", 30.0, usually="the value is stored as it came, not as a float")


@visible
def limits_belong(sub):
    """Both limits belong to the range."""
    row = row_class(sub)()
    for limit in (-2.5, 7.5):
        assign(row, "score", limit, usually="a limit itself is refused")
        read(row, "score", limit)


@visible
def message(sub):
    """A value outside is refused with name, value and limits."""
    Row = row_class(sub)
    usually = "the message leaves out the field, the value or one of the limits"
    for value in (-3.25, 9.75):
        for part in ("score", str(value), "-2.5", "7.5"):
            refused(ValueError, Row(), "score", value, part, usually)


@visible
def own_values(sub):
    """Each instance keeps its own value."""
    Row = row_class(sub)
    one, other = Row(), Row()
    assign(one, "age", 30)
    assign(other, "age", 50)
    usually = "the value is stored on the descriptor, which all instances share"
    read(one, "age", 30.0, usually=usually)
    read(other, "age", 50.0, usually=usually)


@visible
def on_the_class(sub):
    """Read on the class, the field is the descriptor."""
    Row = row_class(sub)
    same_object(
        call(getattr, Row, "age"),
        vars(Row)["age"],
        usually="obj is None when a field is read on the class, and nobody asked",
    )
    equal((Row.age.low, Row.age.high), (0, 120), what="low and high of the descriptor")


@hidden
def never_set(sub):
    """A field that was never set raises AttributeError."""
    Row = row_class(sub)
    usually = "get() with its None hides that the field was never set"
    raised_by(shallow_call(getattr, Row(), "age"), AttributeError, "age", usually)
    raised_by(shallow_call(getattr, Row(), "score"), AttributeError, "score", usually)
    equal(call(hasattr, Row(), "score"), False, usually=usually)


@hidden
def not_a_number(sub):
    """NaN is refused."""
    usually = "value < low and value > high are both false for NaN"
    refused(ValueError, row_class(sub)(), "score", float("nan"), "score", usually)


@hidden
def wrong_types(sub):
    """What isn't a real number is refused by name."""
    Row = row_class(sub)
    usually = "the value is compared before anybody asks for its type"
    for value in ("0.5", None, 1j, [1], Decimal("0.5")):
        refused(TypeError, Row(), "score", value, "score", usually)
    for value in (True, False):
        usually = "True and False pass as 1 and 0: bool is a subclass of int"
        refused(TypeError, Row(), "score", value, "score", usually)


@hidden
def real_numbers(sub):
    """Real numbers of other types are taken."""
    row = row_class(sub)()
    usually = "only int and float were thought of, and numbers.Real is more than that"
    assign(row, "score", Fraction(3, 4), usually=usually)
    read(row, "score", 0.75, usually="the value is stored as it came, not as a float")


@hidden
def refused_leaves_it(sub):
    """A value that is refused leaves the one before."""
    row = row_class(sub)()
    assign(row, "age", 40)
    usually = "the value is stored first and checked afterwards"
    for value, kind in ((400, ValueError), ("old", TypeError)):
        refused(kind, row, "age", value)
        read(row, "age", 40.0, usually=usually)


@hidden
def two_fields(sub):
    """Two fields of one instance don't interfere."""
    row = row_class(sub)()
    assign(row, "age", 18)
    assign(row, "score", 0.25)
    usually = "all fields store their value under one name"
    read(row, "age", 18.0, usually=usually)
    read(row, "score", 0.25, usually=usually)


@hidden
def nothing_inherited(sub):
    """A new object never inherits the value of a dead one."""
    Row = row_class(sub)
    for number in range(50):
        row = Row()
        equal(
            shallow_call(hasattr, row, "age"),
            False,
            usually="values are kept by id(), and ids are used again" if number else "",
        )
        assign(row, "age", 99)
        del row


@hidden
def equal_objects(sub):
    """Objects that are equal or have no hash keep their own values."""

    class Point:
        x = call(sub.BoundedFloat, 0, 1).value

        def __eq__(self, other):
            return True

        def __repr__(self):
            return "point"

    usually = "the instance is the key of a dict, so equality and hash decide"
    one, other = Point(), Point()
    assign(one, "x", 0.25, usually=usually)
    assign(other, "x", 0.75, usually=usually)
    read(one, "x", 0.25, usually="the value isn't kept in the instance")


@hidden
def empty_range(sub):
    """An empty range is refused at once."""
    usually = "low and high are stored unseen, and no value ever fits between them"
    raises(ValueError, sub.BoundedFloat, 5, 1, usually=usually)
    call(sub.BoundedFloat, 3, 3).value  # one value is enough for a range
