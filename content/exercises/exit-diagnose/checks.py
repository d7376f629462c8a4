"""Splits with one planted leak each, splits with none, and the borders between."""

from math import nan

import numpy as np
import pandas as pd
from grader import call, dataset, equal, hidden, same_frame, visible

KEYS = {"group": "patient", "time": "visit"}


def parts(leak=None):
    visits = dataset("clinic", leak=leak)
    train, test = visits[visits["part"] == "train"], visits[visits["part"] == "test"]
    return train.drop(columns="part"), test.drop(columns="part")


def found(sub, leak, want, **options):
    equal(call(sub.audit, *parts(leak), "sick", **KEYS), want, **options)


def with_column(values, test_value=0):
    """A clean split with one more column; `values` makes it from the labels."""
    train, test = parts()
    train["x"], test["x"] = values(train["sick"]), test_value
    return train, test


def small(x, sick):
    """A few rows with the column x, and a test part that has nothing in common."""
    train = pd.DataFrame({"x": x, "sick": sick})
    return train, pd.DataFrame({"x": train["x"].iloc[:0], "sick": []})


@visible
def clean(sub):
    """A clean split has no findings"""
    found(sub, None, [])


@visible
def groups(sub):
    """Patients on both sides are found"""
    found(sub, "groups", ["groups"])


@visible
def proxy(sub):
    """A dose that only the sick get is found"""
    found(sub, "proxy", ["proxy:dose_mg"])


@visible
def time(sub):
    """A training visit after the first test visit is found"""
    usually = "the latest training visit is compared with the latest test visit"
    found(sub, "time", ["time"], usually=usually)


@hidden
def same_moment(sub):
    """A training visit at the time of the first test visit isn't earlier"""
    train, test = parts()
    train["visit"] = train["visit"].where(train.index != 7, test["visit"].min())
    equal(call(sub.audit, train, test, "sick", **KEYS), ["time"])


@hidden
def duplicates(sub):
    """Copied rows are found, missing values and all"""
    train, test = parts()
    gaps = train[train["pressure"].isna()].iloc[[2]]
    usually = "rows were compared with ==, and NaN isn't equal to itself"
    both = pd.concat([test, gaps])
    equal(call(sub.audit, train, both, "sick"), ["duplicates"], usually=usually)
    full = train[train["pressure"].notna()].iloc[[2]]
    both = pd.concat([test, full])
    equal(call(sub.audit, train, both, "sick"), ["duplicates"])
    everything = ["duplicates", "groups", "time"]
    equal(call(sub.audit, *parts("duplicates"), "sick", **KEYS), everything)


@hidden
def nearly_a_duplicate(sub):
    """A row that differs in one column is no duplicate"""
    train, test = parts()
    row = train.iloc[[4]].assign(age=train["age"].iloc[4] + 1)
    both = pd.concat([test, row])
    equal(call(sub.audit, train, both, "sick"), [])
    twice = pd.concat([train, train.iloc[[4]]])
    usually = "copies within the training rows were counted"
    equal(call(sub.audit, twice, test, "sick"), [], usually=usually)


@hidden
def missing_as_proxy(sub):
    """A lab value that only one class has is found by its gaps"""
    usually = "missing values were dropped before anybody looked at them"
    found(sub, "missing-proxy", ["proxy:lab_result"], usually=usually)
    train, test = with_column(lambda sick: np.where(sick == 1, None, "done"), "done")
    equal(call(sub.audit, train, test, "sick", **KEYS), ["proxy:x"], usually=usually)


@hidden
def text_as_proxy(sub):
    """A billing code that never mixes the classes is found"""
    usually = "only columns of numbers were looked at"
    found(sub, "code-proxy", ["proxy:bill_code"], usually=usually)
    train, test = parts("code-proxy")
    train["bill_code"] = train["bill_code"].astype("category")
    want = ["proxy:bill_code"]
    equal(call(sub.audit, train, test, "sick", **KEYS), want, usually=usually)


@hidden
def other_direction(sub):
    """A column that is low for the sick gives them away, too"""
    usually = "only columns that are high for the positive class were looked for"
    train, test = with_column(lambda sick: -1.0 * sick)
    equal(call(sub.audit, train, test, "sick", **KEYS), ["proxy:x"], usually=usually)


@hidden
def truth_values(sub):
    """A boolean copy of the label is found, whatever the index is"""
    train, test = with_column(lambda sick: sick == 1, False)
    train = train.sample(frac=1, random_state=0)
    equal(call(sub.audit, train, test, "sick", **KEYS), ["proxy:x"])
    train.index = [0] * len(train)
    equal(call(sub.audit, train, test, "sick", **KEYS), ["proxy:x"])


@hidden
def identifiers(sub):
    """Identifiers and constants are no proxies"""
    usually = "each value of an identifier occurs once, so it can't mix the classes"
    train, test = with_column(lambda sick: [f"r{row}" for row in range(len(sick))], "s")
    equal(call(sub.audit, train, test, "sick", **KEYS), [], usually=usually)
    usually = "a constant can't tell anything apart"
    for constant in ("main", 0.0, True, nan, None):
        train, test = with_column(lambda _sick, x=constant: x, constant)
        equal(call(sub.audit, train, test, "sick", **KEYS), [], usually=usually)


@hidden
def known_rows_of_one_class(sub):
    """What only some rows of one class have proves nothing"""
    x = [1.0, 2.0] + [nan] * 18
    usually = "the number of pairs is 0, and is divided by"
    for sick in ([1] * 10 + [0] * 10, [0] * 10 + [1] * 10):
        equal(call(sub.audit, *small(x, sick), "sick"), [], usually=usually)
    x = ["done"] * 6 + [None] * 14
    usually = "a single value can't tell anything apart"
    got = call(sub.audit, *small(x, [1] * 10 + [0] * 10), "sick")
    equal(got, [], usually=usually)


@hidden
def area_of_99(sub):
    """An AUC of 0.99 is enough, one of 0.98 is not"""
    sick = [0] * 10 + [1] * 10
    one_swap = [*range(9), 10, 9, *range(11, 20)]
    two_swaps = [*range(9), 11, 9, 10, *range(12, 20)]
    usually = "the limit or the formula of the AUC is another"
    for x, want in ((one_swap, ["proxy:x"]), (two_swaps, [])):
        equal(call(sub.audit, *small(x, sick), "sick"), want, usually=usually)
    gaps = [nan if label else 1.0 for label in sick]
    equal(call(sub.audit, *small(gaps, sick), "sick"), ["proxy:x"])
    gaps[0] = nan
    equal(call(sub.audit, *small(gaps, sick), "sick"), [])


@hidden
def rare_class(sub):
    """Two sick of 402: gaps in both and in two others separate"""
    sick, gaps = [1, 1] + [0] * 400, [nan] * 4 + [1.0] * 398
    equal(call(sub.audit, *small(gaps, sick), "sick"), ["proxy:x"])
    middle = [200.5, 201.5, *range(400)]
    equal(call(sub.audit, *small(middle, sick), "sick"), [])


@hidden
def five_rows_per_value(sub):
    """Text gives the target away from five rows per value on"""
    for rows, want in ((20, ["proxy:x"]), (19, [])):
        x, sick = (list("abcd") * 5)[:rows], ([0, 0, 1, 1] * 5)[:rows]
        equal(call(sub.audit, *small(x, sick), "sick"), want)
    x, sick = ["a", "b"] * 10, [0, 1] * 10
    equal(call(sub.audit, *small(x, sick), "sick"), ["proxy:x"])
    sick[0] = 1
    usually = "one value that never mixes isn't enough: all of them must be pure"
    equal(call(sub.audit, *small(x, sick), "sick"), [], usually=usually)
    with_gaps = [None, None, *x[2:]]
    equal(call(sub.audit, *small(with_gaps, sick), "sick"), ["proxy:x"])


@hidden
def several(sub):
    """Several findings are sorted, and the frames left as they are"""
    train, test = parts("groups")
    train["zeal"], test["zeal"] = train["sick"] * 3, 0
    train["Age"], test["Age"] = -train["sick"], 0
    before, after = train.copy(), test.copy()
    want = ["groups", "proxy:Age", "proxy:zeal"]
    usually = "findings come in the order of the columns"
    equal(call(sub.audit, train, test, "sick", **KEYS), want, usually=usually)
    same_frame(train, before, what="train, after the call")
    same_frame(test, after, what="test, after the call")


@hidden
def keys_are_no_features(sub):
    """Target, group and time are never proxies; without a name they are features"""
    train, test = parts()
    train["visit"] = np.where(train["sick"] == 1, 2.0, 1.0)
    test["visit"] = 9.0
    train["patient"] = np.where(train["sick"] == 1, "p", "q")
    test["patient"] = "r"
    usually = "target, group or time was taken for a feature"
    equal(call(sub.audit, train, test, "sick", **KEYS), [], usually=usually)
    want = ["proxy:patient", "proxy:visit"]
    equal(call(sub.audit, train, test, "sick"), want)
    equal(call(sub.audit, *parts("groups"), "sick"), [])
