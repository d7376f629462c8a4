"""Bills against a plain loop, shapes, gaps, refusals."""

import numpy as np
from grader import call, close, equal, hidden, raises, require, same_array, visible

LIMITS, RATES = [100, 300], [0.10, 0.20, 0.50]
WHOLE = "the whole usage is charged at the rate of the band that it ends in"
LOST = "the result kept the dtype of the usage, and whole numbers have no cents"


def charged(amount, limits, rates):
    """The definition, for one customer."""
    ends = [0, *limits, float("inf")]
    bands = zip(ends, ends[1:], rates)
    return sum(max(0.0, min(amount, end) - start) * rate for start, end, rate in bands)


@visible
def bands(sub):
    """50, 100, 250 and 400 units in three bands"""
    answer = call(sub.bill, [50, 100, 250, 400], LIMITS, RATES)
    whole = answer.error is None and np.asarray(answer.value).dtype.kind in "iu"
    usually = LOST if whole else WHOLE
    same_array(answer, [5.0, 10.0, 40.0, 100.0], dtype=float, usually=usually)


@visible
def gap(sub):
    """A missing reading is a missing bill, and disturbs no other"""
    for usage in ([np.nan, 100.0, 400.0], [100.0, 20.0, np.nan]):
        want = [charged(x, LIMITS, RATES) if x == x else np.nan for x in usage]
        same_array(
            call(sub.bill, np.array(usage), LIMITS, RATES),
            want,
            known=[(ValueError, "usage >= 0 is False for NaN, so a gap is refused")],
            usually="a comparison with NaN is False, so a gap falls into some branch",
        )


@visible
def negative(sub):
    """Negative usage is refused"""
    usually = "min and max turn a negative usage into 0, and nobody is told"
    for usage in ([10.0, -1.0], [-0.5], -3, [np.nan, -1.0]):
        raises(ValueError, sub.bill, usage, LIMITS, RATES, usually=usually)


@hidden
def nothing_used(sub):
    """No usage costs nothing, and no customers give no bills"""
    same_array(call(sub.bill, [0, 1], LIMITS, RATES), [0.0, 0.1], dtype=float)
    same_array(call(sub.bill, [], LIMITS, RATES), np.zeros(0), dtype=float)


@hidden
def shapes(sub):
    """Any shape of usage, and a single number"""
    usually = "reshape(-1, 1) or [:, None] adds the axis for one dimension only"
    table = np.array([[0.0, 100.0, 350.0], [200.0, 400.0, 1000.0]])
    want = [[charged(x, LIMITS, RATES) for x in row] for row in table]
    same_array(call(sub.bill, table, LIMITS, RATES), want, usually=usually)
    cube = np.arange(0.0, 600.0, 50.0).reshape(2, 3, 2)
    want = [charged(x, LIMITS, RATES) for x in cube.ravel()]
    answer = call(sub.bill, cube, LIMITS, RATES)
    same_array(answer, np.reshape(want, cube.shape), usually=usually)
    single = call(sub.bill, 250, LIMITS, RATES)
    require(
        np.ndim(single.value) == 0,
        f"{single.called} has to be a single number, not an array of one dimension.",
        usually=usually,
    )
    close(float(single.value), 40.0, what=single.called)


@hidden
def number_of_bands(sub):
    """One band, two, and five"""
    usually = "the number of bands is written into the program"
    for limits, rates in (
        ([], [2.5]),
        ([10], [1, 2]),
        ([0.5, 1.0], [4.0, 2.0, 1.0]),
        ([2.5, 5, 10, 20], [0.5, 0.25, 4.0, 0.0, 8.0]),
    ):
        usage = [0.0, 0.75, 9.5, 25.0, 1000.0]
        want = [charged(x, limits, rates) for x in usage]
        answer = call(sub.bill, usage, limits, rates)
        same_array(answer, want, dtype=float, usually=usually)
        answer = call(sub.bill, np.array(usage), np.array(limits), np.array(rates))
        same_array(answer, want, dtype=float, usually=usually)


@hidden
def many(sub):
    """A thousand random readings agree with a plain loop"""
    usage = np.random.default_rng(0).uniform(0, 900, 1000).round(1)
    want = [charged(x, LIMITS, RATES) for x in usage]
    same_array(call(sub.bill, usage, LIMITS, RATES), want, usually=WHOLE)


@hidden
def whole_numbers(sub):
    """Whole numbers lose no cents"""
    for dtype in (np.uint8, np.int32):
        usage = np.array([1, 2, 130], dtype=dtype)
        answer = call(sub.bill, usage, [100], [0.1, 0.25])
        same_array(answer, [0.1, 0.2, 17.5], dtype=float, usually=LOST)


@hidden
def bad_tariffs(sub):
    """A tariff that makes no sense is refused"""
    rates = "with too many or too few rates, bands are dropped or stretched"
    for limits, prices in (
        ([100], [0.1]),
        ([100, 300], [0.1, 0.2]),
        ([100], [0.1, 0.2, 0.3]),
        ([], []),
        ([], [0.1, 0.2]),
    ):
        raises(ValueError, sub.bill, [1.0], limits, prices, usually=rates)
    order = "bands in the wrong order have widths of 0 or less, which nobody looked at"
    for limits in ([300, 100], [100, 100], [0, 100], [-5, 100], [100, np.nan]):
        raises(ValueError, sub.bill, [1.0], limits, RATES, usually=order)


@hidden
def untouched(sub):
    """What comes in is left as it is"""
    usage = np.array([50.0, 400.0])
    limits, rates = np.array([100.0, 300.0]), np.array(RATES)
    call(sub.bill, usage, limits, rates).value
    usually = "-= or out= wrote into an array of the caller"
    for name, array, before in (
        ("usage", usage, [50.0, 400.0]),
        ("limits", limits, [100.0, 300.0]),
        ("rates", rates, RATES),
    ):
        equal(array.tolist(), before, what=f"{name}, after the call", usually=usually)
