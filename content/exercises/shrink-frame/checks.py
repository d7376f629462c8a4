"""Dtypes, values and memory of shrunken tables."""

import numpy as np
import pandas as pd
from grader import call, equal, hidden, require, same_frame, same_series, visible

SIGNED = "signed types only: half of their range is for negative numbers"
FIXED = "a fixed dtype, whatever the numbers are"
LOSSY = "float32 keeps some seven digits, so 0.1 comes back as another number"
DIGITS = "text that looks like a number was made one, and its zeros are gone"
EVERY_TEXT = "text that hardly repeats has nothing to gain from categories"
ROW_BY_ROW = "text that repeats is still kept row by row"
OWN = "the columns are replaced in the table that came in"


def orders(n=4000):
    rng = np.random.default_rng(0)
    return pd.DataFrame(
        {
            "items": rng.integers(0, 200, n),
            "balance": rng.integers(-300, 300, n),
            "hours": rng.integers(0, 100, n) / 2,
            "status": rng.choice(["open", "sent", "returned"], n),
            "zip": rng.choice(["00501", "01234", "90210"], n),
            "gift": rng.random(n) < 0.5,
        }
    )


def shrunk(sub, df):
    """What came back for the table, which has to be a table with its columns."""
    answer = call(sub.shrink, df)
    require(
        type(answer.value) is pd.DataFrame,
        f"shrink should return a DataFrame, not a {type(answer.value).__name__}.",
        usually="the return is missing",
    )
    equal(list(answer.value.columns), list(df.columns), what="the columns")
    return answer.value


def dtypes_of(df):
    """The dtypes as texts, by column."""
    return {name: str(dtype) for name, dtype in df.dtypes.items()}


def dtypes_from(sub, **columns):
    return dtypes_of(shrunk(sub, pd.DataFrame(columns)))


@visible
def example_dtypes(sub):
    """The example gets the smallest dtypes"""
    got = dtypes_of(shrunk(sub, orders(400)))
    want = {
        "items": "uint8",
        "balance": "int16",
        "hours": "float32",
        "status": "category",
        "zip": "category",
        "gift": "bool",
    }
    usually = ""
    if got["items"].startswith("int"):
        usually = SIGNED
    elif got["zip"] not in ("category", "str", "object"):
        usually = DIGITS
    elif got["status"] != "category":
        usually = ROW_BY_ROW
    equal(got, want, what="the dtypes of the example", usually=usually)


@visible
def example_values(sub):
    """Its values, its index and its order are as before"""
    df = orders(400).iloc[::-1]
    want = df.copy()
    result = shrunk(sub, df)
    for name in ("status", "zip"):
        result = result.assign(**{name: result[name].astype(str)})
    same_frame(result, want, dtypes=False, what="the example, shrunk", usually=DIGITS)


@visible
def example_memory(sub):
    """At most a fifth of the memory is left"""
    df = orders()
    before = df.memory_usage(deep=True).sum()
    share = shrunk(sub, df.copy()).memory_usage(deep=True).sum() / before
    require(
        share <= 0.2,
        f"{share:.0%} of the memory is left.",
        usually=ROW_BY_ROW,
    )


@hidden
def unsigned(sub):
    """Without negative numbers, unsigned: 255 fits into uint8, 256 doesn't"""
    equal(
        dtypes_from(sub, a=[0, 255], b=[0, 256], c=[1, 65535], d=[1, 65536]),
        {"a": "uint8", "b": "uint16", "c": "uint16", "d": "uint32"},
        what="the dtypes of columns up to 255, 256, 65535 and 65536",
        usually=SIGNED,
    )


@hidden
def signed(sub):
    """With negative numbers, signed: -128 fits into int8, -129 doesn't"""
    equal(
        dtypes_from(sub, a=[-128, 127], b=[-129, 0], c=[-1, 128], d=[-32769, 0]),
        {"a": "int8", "b": "int16", "c": "int16", "d": "int32"},
        what="the dtypes of columns with -128, -129, -1 and -32769",
        usually=FIXED,
    )


@hidden
def large_numbers(sub):
    """Numbers that need eight bytes keep them"""
    big = np.array([2**40, 2**40 + 1], dtype="int64")
    result = shrunk(sub, pd.DataFrame({"big": big, "below": -big}))
    equal(
        result["big"].tolist(), big.tolist(), what="2**40 and one more", usually=FIXED
    )
    equal(result["below"].tolist(), (-big).tolist(), what="-2**40 and one less")
    equal(str(result["big"].dtype), "uint64", what="the dtype of 2**40")
    equal(str(result["below"].dtype), "int64", what="the dtype of -2**40")


@hidden
def floats(sub):
    """Halves survive float32, tenths don't, and missing values do no harm"""
    precise = 1 + 2.0**-40
    columns = {
        "halves": [0.5, np.nan, 2.5],
        "tenths": [0.1, 0.5, np.nan],
        "precise": [1.0, precise, 2.0],
        "missing": [np.nan] * 3,
    }
    result = shrunk(sub, pd.DataFrame(columns))
    same_series(
        result["tenths"],
        pd.Series(columns["tenths"], name="tenths"),
        rel=0,
        what='shrink(df)["tenths"]',
        usually=LOSSY,
    )
    equal(
        dtypes_of(result),
        {
            "halves": "float32",
            "tenths": "float64",
            "precise": "float64",
            "missing": "float32",
        },
        what="the dtypes of halves, tenths, 1 + 2**-40 and nothing",
        usually=LOSSY,
    )


@hidden
def whole_floats(sub):
    """Floats stay floats, whole ones too, and float32 stays"""
    equal(
        dtypes_from(sub, whole=[1.0, 2.0], small=np.array([0.1, 0.2], dtype="float32")),
        {"whole": "float32", "small": "float32"},
        what="the dtypes of 1.0, 2.0 and of a float32 column",
        usually="whole floats are made integers",
    )


@hidden
def leading_zeros(sub):
    """Digits in text stay text"""
    result = shrunk(sub, pd.DataFrame({"agent": ["007", "008", "009"]}))
    equal(
        result["agent"].tolist(),
        ["007", "008", "009"],
        what="the agents",
        usually=DIGITS,
    )


@hidden
def half_of_the_rows(sub):
    """Half as many texts as rows make categories, more don't"""
    four, five = ["a", "b", "a", "b"], ["a", "b", "c", "a", "b"]
    equal(
        [
            dtypes_from(sub, text=four)["text"],
            dtypes_from(sub, text=five)["text"] == "category",
        ],
        ["category", False],
        what="the dtype of 2 texts in 4 rows, and whether 3 in 5 are categories",
        usually=EVERY_TEXT,
    )


@hidden
def unique_text(sub):
    """Text in which nothing repeats stays as it is"""
    names = [f"user{number}" for number in range(50)]
    df = pd.DataFrame({"user": names})
    same_frame(
        shrunk(sub, df),
        pd.DataFrame({"user": names}),
        what="fifty users",
        usually=EVERY_TEXT,
    )


@hidden
def missing_text(sub):
    """Missing text stays missing and isn't counted as a text"""
    texts = ["a", None, "b", "a"]
    result = shrunk(sub, pd.DataFrame({"text": texts}))["text"]
    equal(str(result.dtype), "category", what="the dtype of a, missing, b, a")
    equal(result.isna().tolist(), [False, True, False, False], what="what is missing")


@hidden
def left_alone(sub):
    """Bools, dates and categories stay as they are"""
    df = pd.DataFrame(
        {
            "flag": [True, False],
            "day": pd.to_datetime(["2026-03-01", None]),
            "grade": pd.Categorical(["x", "y"], ["z", "y", "x"], ordered=True),
            "level": pd.Categorical([3, 3], [3, 4]),
        },
        index=[5, 2],
    )
    result = shrunk(sub, df.copy())
    same_frame(result, df, what="bools, dates and categories, shrunk")
    same_frame(shrunk(sub, df[["flag"]]), df[["flag"]], what="bools alone, shrunk")


@hidden
def untouched(sub):
    """The table that comes in is left as it was"""
    df = orders(50)
    shrunk(sub, df)
    before = dtypes_of(orders(50))
    equal(dtypes_of(df), before, what="its dtypes, after the call", usually=OWN)
    same_frame(df, orders(50), what="the table, after the call", usually=OWN)
