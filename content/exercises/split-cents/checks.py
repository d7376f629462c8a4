"""What a fair split is, and what is refused."""

from decimal import Decimal

from grader import call, equal, hidden, raises, visible


@visible
def thirds(sub):
    """A hundred split three ways loses no cent."""
    equal(
        call(sub.split_amount, "100", [1, 1, 1]),
        ["33.34", "33.33", "33.33"],
        usually="each part was rounded on its own, so the parts don't add up",
    )


@visible
def weights(sub):
    """Shares follow the weights."""
    equal(call(sub.split_amount, "10.00", [1, 2, 7]), ["1.00", "2.00", "7.00"])


@visible
def largest_remainder(sub):
    """A spare cent goes to the largest remainder."""
    first = "the spare cent went to the first part, whatever the remainders are"
    equal(
        call(sub.split_amount, "0.10", [1, 5]),
        ["0.02", "0.08"],
        known=[(["0.01", "0.09"], "the spare cent went to the largest weight")],
        usually=first,
    )
    equal(
        call(sub.split_amount, "0.05", [3, 3, 1]),
        ["0.02", "0.02", "0.01"],
        usually=first,
    )


@hidden
def ties(sub):
    """Of equal remainders the earlier part is served first."""
    later = "equal remainders are served from the end: is the sort reversed?"
    equal(
        call(sub.split_amount, "0.02", [1, 1, 1]),
        ["0.01", "0.01", "0.00"],
        usually=later,
    )


@hidden
def exact_sum(sub):
    """Parts add up exactly, for enormous amounts too."""
    for amount in ("0.01", "19.99", "2.67", "1000000000000000000000.01"):
        for weights in ([1, 1, 1], [2, 3, 5, 7, 11], [0, 1, 0], [10**20, 1]):
            answer = call(sub.split_amount, amount, weights)
            equal(
                sum(Decimal(part) for part in answer.value),
                Decimal(amount),
                what=f"the sum of the parts of {answer.called}",
                usually="an amount or a share went through a float: / gives one, even "
                "for whole numbers",
            )


@hidden
def refund(sub):
    """A refund mirrors the payment, without a negative zero."""
    floor = "// of a negative number rounds away from zero: split without the sign"
    equal(
        call(sub.split_amount, "-100.00", [1, 1, 1]),
        ["-33.34", "-33.33", "-33.33"],
        usually=floor,
    )
    equal(
        call(sub.split_amount, "-0.01", [1, 1]),
        ["-0.01", "0.00"],
        known=[(["-0.01", "-0.00"], "the minus sign was put before a part that is 0")],
        usually=floor,
    )


@hidden
def decimals(sub):
    """One decimal means tens of cents."""
    equal(call(sub.split_amount, "0.5", [1]), ["0.50"])
    equal(call(sub.split_amount, "12.05", [0, 1]), ["0.00", "12.05"])


@hidden
def zero(sub):
    """Nothing can be split."""
    equal(call(sub.split_amount, "0", [1, 2]), ["0.00", "0.00"])
    equal(
        call(sub.split_amount, "-0", [1]),
        ["0.00"],
        usually="the minus sign was put before a part that is 0",
    )


@hidden
def bad_amounts(sub):
    """Other text, and what isn't text, is refused."""
    for bad in ("1.234", "1e2", "", "abc", " 1", "1.", ".5", "1,50", "--1", "٣", "1\n"):
        raises(
            ValueError,
            sub.split_amount,
            bad,
            [1],
            usually="float() or int() judges the text: both take more than an amount",
        )
    for bad in (1.0, 5, None, b"5"):
        raises(TypeError, sub.split_amount, bad, [1])


@hidden
def bad_weights(sub):
    """Weights are whole numbers, none negative, not all zero."""
    for bad in ([True, 1], [1.0], ["1"], [1, None]):
        raises(
            TypeError,
            sub.split_amount,
            "1",
            bad,
            usually="True is an int for isinstance: bool needs a check of its own",
        )
    for bad in ([], [0, 0], [-1, 2], [2, -1]):
        raises(ValueError, sub.split_amount, "1", bad)
