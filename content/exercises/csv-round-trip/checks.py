"""Tables of every kind there and back, and what is refused."""

from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pandas as pd
from grader import call, equal, hidden, raises, require, same_frame, visible

GAPS = "read_csv takes NA, null, nan and the like for missing values"
MARK = "a text that looks like the mark of a gap is read as a gap"
TYPES = "read_csv guesses the types, since CSV has none"


def trip(sub, df):
    """What comes back, as an answer."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        call(sub.save, df.copy(), path).value
        return call(sub.load, path)


def comes_back(sub, usually="", **columns):
    df = pd.DataFrame(columns)
    same_frame(trip(sub, df), df, usually=usually)


@visible
def numbers_and_text(sub):
    """Numbers, text and truth values keep their types"""
    comes_back(
        sub,
        number=[1, -2, 2**62],
        share=[0.5, np.nan, 3.0],
        text=["a", "b", "c"],
        flag=[True, False, True],
    )


@visible
def codes_and_dates(sub):
    """Codes keep their zeros, dates are dates"""
    days = pd.to_datetime(["2024-01-31", None])
    comes_back(sub, usually=TYPES, zip=["007", "1e5"], opened=days)


@visible
def categories(sub):
    """Categories keep their order, and those that don't occur"""
    for ordered in (True, False):
        sizes = pd.Categorical(["L", None, "S"], ["S", "XS", "M", "L"], ordered=ordered)
        df = pd.DataFrame({"size": sizes})
        answer = trip(sub, df)
        require(
            isinstance(answer.value["size"].dtype, pd.CategoricalDtype),
            f"The column has come back as {answer.value['size'].dtype}.",
            usually=TYPES,
        )
        back = answer.value["size"].cat
        usually = (
            "only the categories that occur were found, in the order of the alphabet"
        )
        want = ["S", "XS", "M", "L"]
        equal(back.categories.tolist(), want, what="the categories", usually=usually)
        equal(bool(back.ordered), ordered, what="ordered")
        same_frame(answer, df)


@hidden
def text_like_gaps(sub):
    """Text that looks like a gap is text; gaps stay gaps"""
    words = ["NA", "null", "None", "nan", "", None, "<NA>", "NaN", "n/a"]
    comes_back(sub, usually=GAPS, text=words)
    marks = ["\\N", "\\\\N", "a\\b", "\\", "\\\\", None, "__missing__", "?"]
    comes_back(sub, usually=MARK, text=marks)
    names = pd.Categorical(["NA", None, "\\N", "", "a\\b"])
    comes_back(sub, usually=GAPS, name=names, other=["x", None, "", "y", "z"])


@hidden
def text_like_numbers(sub):
    """Text that looks like a number or a truth value is text"""
    comes_back(sub, usually=TYPES, a=["1", "2"], b=["1.0", "0x1"], c=["True", "False"])
    digits = pd.Categorical(["10", "9"], ["9", "10"])
    comes_back(sub, usually=TYPES, d=digits, e=["2024-01-31", "01/02/03"])


@hidden
def large_whole_numbers(sub):
    """Whole numbers with gaps are exact"""
    numbers = pd.array([1, None, 2**53 + 1, -(2**62)], dtype="Int64")
    usually = "whole numbers have passed through float64, which keeps 53 bits"
    comes_back(sub, usually=usually, number=numbers)
    comes_back(sub, number=pd.array([None, None], dtype="Int64"))


@hidden
def floats(sub):
    """Floats come back to the last bit"""
    values = [0.1 + 0.2, 1 / 3, 5e-324, -1.7976931348623157e308, inf, -inf, -0.0, 1e22]
    table = trip(sub, pd.DataFrame({"share": values})).value
    got = [repr(float(value)) for value in table["share"]]
    usually = "floats were written with fewer digits than they have"
    want = [repr(value) for value in values]
    equal(got, want, what="the floats", usually=usually)


@hidden
def moments(sub):
    """Dates with and without a time of day, in their unit"""
    texts = ["2024-01-31 00:00:00", "1969-07-20 20:17:40.000001", None]
    for unit in ("us", "ns", "s"):
        kind = f"datetime64[{unit}]"
        moments = pd.Series(pd.to_datetime(texts, format="ISO8601").astype(kind))
        usually = "the unit is left to to_datetime, because text has none"
        comes_back(sub, usually=usually, moment=moments)


@hidden
def awkward_text(sub):
    """Commas, quotes, line breaks and spaces survive"""
    comes_back(
        sub,
        text=["a,b", 'say "hi"', "two\nlines", "  padded ", "'", "x\r\ny"],
        more=["ä", "東京", "🎉", "tab\t", "\n", ";"],
    )
    comes_back(sub, **{"a,b": [1, 2], 'say "hi"': ["x", "y"], "two\nlines": [1.5, 2]})


@hidden
def order_of_columns(sub):
    """Columns keep their order"""
    comes_back(sub, z=[1], a=["x"], m=[True], b=pd.Categorical(["x"]))


@hidden
def no_rows(sub):
    """A table without rows keeps its types"""
    comes_back(
        sub,
        number=pd.Series(dtype="int64"),
        text=pd.Series(dtype="str"),
        day=pd.Series(dtype="datetime64[us]"),
        flag=pd.Series(dtype="bool"),
        name=pd.Categorical([], ["a", "b"]),
    )


@hidden
def two_files(sub):
    """The schema lies beside the table; paths may be text"""
    with TemporaryDirectory() as folder:
        df = pd.DataFrame({"a": ["1"]})
        call(sub.save, df, f"{folder}/shops.csv").value
        names = sorted(path.name for path in Path(folder).iterdir())
        want = ["shops.csv", "shops.csv.schema.json"]
        usually = "the ending .csv was replaced instead of added to"
        equal(names, want, what="the files", usually=usually)
        text = Path(folder, "shops.csv").read_text().splitlines()
        equal(text[0], "a", what="the first line of the CSV file")
        same_frame(call(sub.load, f"{folder}/shops.csv"), df)


@hidden
def other_index(sub):
    """Any other index is refused before anything is written"""
    for index in ([1, 2], ["a", "b"], [1, 0]):
        with TemporaryDirectory() as folder:
            df = pd.DataFrame({"a": [1, 2]}, index=index)
            usually = "the index is dropped, and nobody is told"
            path = Path(folder) / "table.csv"
            raises(ValueError, sub.save, df, path, usually=usually)
            files = [file.name for file in Path(folder).iterdir()]
            usually = "the file is written before the table is looked at"
            equal(files, [], what="the files, after save refused", usually=usually)


@hidden
def lost_or_changed(sub):
    """A schema that is missing, or doesn't fit, is reported"""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        call(sub.save, pd.DataFrame({"a": [1], "b": [2]}), path).value
        usually = "nobody compares the columns with those of the schema"
        for header, name in (("a,other", "other"), ("a", "b"), ("b,a", "b")):
            values = ",".join("12"[: header.count(",") + 1])
            path.write_text(f"{header}\n{values}\n")
            raises(ValueError, sub.load, path, mentions=name, usually=usually)
        Path(f"{path}.schema.json").unlink()
        usually = "without a schema the types are guessed"
        raises(FileNotFoundError, sub.load, path, usually=usually)


@hidden
def untouched(sub):
    """The table is left as it is"""
    df = pd.DataFrame({"a": ["\\N", None], "b": pd.Categorical(["x", None])})
    before = df.copy()
    with TemporaryDirectory() as folder:
        call(sub.save, df, Path(folder) / "table.csv").value
    same_frame(df, before, what="df, after save")
