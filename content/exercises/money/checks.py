"""What amounts do with each other, with other types, and what nobody does to them."""

import operator

from grader import call, equal, hidden, is_a, raised_by, raises, visible

ORDER = (operator.lt, operator.le, operator.gt, operator.ge)
SHUT = "TypeError is raised by hand, and the other operand is never asked"
ATTRIBUTE = "attributes are read from whatever stands on the other side"


def euro(sub, cents):
    return call(sub.Money, cents, "EUR").value


def amounts(got, cents, currency="EUR", usually="", known=()):
    """The answer is an amount, whatever else its class has."""
    if got.error is not None:
        equal(got, f"Money({cents}, {currency!r})", usually=usually, known=known)
    equal(
        (getattr(got.value, "cents", None), getattr(got.value, "currency", None)),
        (cents, currency),
        what=f"cents and currency of {got.called}",
        usually=usually,
        known=known,
    )


@visible
def arithmetic(sub):
    """Plus, minus and times, from both sides"""
    five, seven = euro(sub, 5), euro(sub, 7)
    amounts(call(operator.add, five, seven), 12)
    amounts(call(operator.sub, five, seven), -2)
    amounts(call(operator.mul, five, 3), 15)
    amounts(
        call(operator.mul, 3, five),
        15,
        usually="the int on the left doesn't know Money, and __rmul__ is missing",
    )
    equal((five.cents, seven.cents), (5, 7), what="the two amounts, afterwards")


@visible
def equality(sub):
    """Equal amounts are equal and have equal hashes."""
    one, same = euro(sub, 5), euro(sub, 5)
    dollars = call(sub.Money, 5, "USD").value
    equal(call(operator.eq, one, same), True)
    equal(call(operator.eq, one, dollars), False)
    equal(call(operator.ne, one, euro(sub, 6)), True)
    usually = "a class that defines __eq__ alone loses its hash"
    is_a(call(hash, one), int, usually=usually)
    equal(call(hash, one), call(hash, same).value)


@visible
def summed(sub):
    """sum works without a start value."""
    three = [euro(sub, cents) for cents in (1, 2, 3)]
    usually = "sum starts with 0 + the first amount, and nobody answers that"
    amounts(call(sum, three), 6, usually=usually)
    amounts(call(sum, three[:1]), 1, usually=usually)


@visible
def currencies(sub):
    """Two currencies don't mix."""
    dollar = call(sub.Money, 1, "USD").value
    usually = "only the cents are looked at"
    for combine in (operator.add, operator.sub, *ORDER):
        raises(ValueError, combine, euro(sub, 1), dollar, usually=usually)


@visible
def shown(sub):
    """repr looks like the call that makes it."""
    equal(repr(euro(sub, 1250)), "Money(1250, 'EUR')", what="repr(Money(1250, 'EUR'))")
    equal(repr(euro(sub, -3)), "Money(-3, 'EUR')", what="repr(Money(-3, 'EUR'))")


@hidden
def never_equal(sub):
    """An amount equals no number and no text."""
    known = [(AttributeError, ATTRIBUTE), (TypeError, SHUT)]
    for other in (5, "5 EUR", None, (5, "EUR")):
        equal(call(operator.eq, euro(sub, 5), other), False, known=known)
        equal(call(operator.ne, other, euro(sub, 5)), True, known=known)
    equal(call(operator.contains, [5, None, "EUR"], euro(sub, 5)), False, known=known)


@hidden
def other_types(sub):
    """Other types don't add up or compare."""
    for other in (1, 1.5, "x", None, 0):
        for combine in (operator.add, operator.sub, *ORDER):
            raises(TypeError, combine, euro(sub, 1), other, usually=ATTRIBUTE)


@hidden
def left_of_plus(sub):
    """Nothing but 0 may stand on the left."""
    usually = "__radd__ accepts any left operand, and forgets it"
    for other in (5, -1, 0.5, "x", None, ""):
        raises(TypeError, operator.add, other, euro(sub, 1), usually=usually)
    for other in (5, 0):
        raises(TypeError, operator.sub, other, euro(sub, 1))


@hidden
def other_operand(sub):
    """A type that knows Money gets its chance."""

    class Tax:
        def answer(self, other):
            return "tax"

        __radd__ = __rsub__ = __rmul__ = answer
        __eq__ = __lt__ = __le__ = __gt__ = __ge__ = answer

        def __repr__(self):
            return "tax"

    known = [(TypeError, SHUT), (AttributeError, ATTRIBUTE)]
    usually = "an answer is given without asking the other operand"
    combinations = (operator.add, operator.sub, operator.mul, operator.eq, *ORDER)
    for combine in combinations:
        equal(call(combine, euro(sub, 1), Tax()), "tax", known=known, usually=usually)


@hidden
def factors(sub):
    """Only an int is a factor."""
    usually = "whatever cents can be multiplied by passes, True among it"
    for bad in (True, False, 1.5, 2.0, "2", euro(sub, 2)):
        raises(TypeError, operator.mul, euro(sub, 1), bad, usually=usually)
        raises(TypeError, operator.mul, bad, euro(sub, 1), usually=usually)


@hidden
def ordered(sub):
    """All four comparisons, and sorting"""
    one, two, again = euro(sub, 1), euro(sub, 2), euro(sub, 2)
    for left, right, want in (
        (one, two, [True, True, False, False]),
        (two, one, [False, False, True, True]),
        (two, again, [False, True, False, True]),
    ):
        for compare, result in zip(ORDER, want, strict=True):
            equal(call(compare, left, right), result)
    got = call(sorted, [euro(sub, cents) for cents in (3, -1, 2)]).value
    equal([amount.cents for amount in got], [-1, 2, 3], what="cents, sorted")


@hidden
def immutable(sub):
    """No attribute can be assigned, added or deleted."""
    usually = "the attributes are ordinary ones, so the hash can change in a dict"
    amount = euro(sub, 1)
    for name, value in (("cents", 2), ("currency", "USD"), ("note", "x")):
        answer = call(setattr, amount, name, value)
        raised_by(answer, AttributeError, usually=usually)
    raises(AttributeError, delattr, amount, "cents", usually=usually)
    equal((amount.cents, amount.currency), (1, "EUR"), what="the amount, afterwards")


@hidden
def refused(sub):
    """What isn't an amount or a currency is refused."""
    for cents in (1.0, "1", None, True, False):
        usually = "cents of any type pass, or True does, being an int"
        raises(TypeError, sub.Money, cents, "EUR", usually=usually)
    for currency in (None, 978, b"EUR", ["E", "U", "R"]):
        raises(TypeError, sub.Money, 1, currency)
    for currency in ("eur", "EU", "EURO", "E1R", "", "EUR\n", " EU", "ÄÖÜ"):
        usually = "isupper() and isalpha() take more than A to Z, and $ a line break"
        raises(ValueError, sub.Money, 1, currency, usually=usually)


@hidden
def subclasses(sub):
    """Results are of the subclass."""
    Price = type("Price", (sub.Money,), {})
    price = call(Price, 5, "EUR").value
    usually = "the class's name is written into the method: type(self) is the subclass"
    for answer, cents in (
        (call(operator.add, price, euro(sub, 1)), 6),
        (call(operator.sub, price, euro(sub, 1)), 4),
        (call(operator.mul, price, 2), 10),
        (call(operator.mul, 2, price), 10),
        (call(sum, [price, price]), 10),
    ):
        amounts(answer, cents)
        what = f"the class of {answer.called}"
        equal(type(answer.value).__name__, "Price", what=what, usually=usually)
