"""Order of the steps, dtypes one by one, warnings, and the caller's frame."""

import warnings

import numpy as np
import pandas as pd
from grader import call, close, equal, hidden, require, same_frame, same_series, visible

DAYS = ["2024-01-01", "2024-01-01", None, "2024-02-01", "2024-02-02"]


def orders():
    return pd.DataFrame(
        {
            "price": [1.0, 1.0, np.nan, 9.0, 3.0],
            "pieces": [1, 1, 2, 3, 4],
            "city": ["Bonn", "Bonn", "Kiel", None, "Bonn"],
            "paid": [True, True, False, True, False],
            "day": pd.to_datetime(DAYS),
            "void": [np.nan] * 5,
        },
        index=[10, 11, 12, 13, 14],
    )


def is_category(column):
    return isinstance(column.dtype, pd.CategoricalDtype)


def cleaned(sub, df, **options):
    """The result; warnings that it came with are the business of another check."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return call(sub.clean, df, **options).value


@visible
def distinct_rows_first(sub):
    """The second of two equal rows is gone, and the median is that of the others"""
    table = cleaned(sub, orders())
    equal(
        table.index.tolist(),
        [10, 12, 13, 14],
        what="the row labels of what is left",
        known=[
            ([10, 11, 12, 13, 14], "the result of drop_duplicates was not kept"),
            ([0, 1, 2, 3], "rows were numbered anew"),
            ([11, 12, 13, 14], "the last of equal rows was kept, not the first"),
        ],
        usually="other rows were dropped as well",
    )
    close(
        table["price"].tolist(),
        [1.0, 3.0, 9.0, 3.0],
        what="price, with a gap in the second row that is left",
        known=[
            ([1.0, 2.0, 9.0, 3.0], "the median was taken before duplicates were gone"),
            ([1.0, 13 / 3, 9.0, 3.0], "the mean was filled in"),
        ],
    )


@visible
def short_texts(sub):
    """Text with few distinct values becomes categorical; its gaps stay"""
    city = cleaned(sub, orders())["city"]
    require(is_category(city), f"city has the dtype {city.dtype}, not category.")
    cities = [None if pd.isna(name) else name for name in city]
    equal(
        cities,
        ["Bonn", "Kiel", None, "Bonn"],
        what="city",
        usually="the gaps of text were filled, too" if None not in cities else "",
    )
    equal(sorted(city.cat.categories), ["Bonn", "Kiel"], what="the categories of city")


@visible
def argument_stays(sub):
    """The caller's frame is left as it was"""
    df = orders()
    cleaned(sub, df)
    same_frame(
        df,
        orders(),
        what="df after clean",
        usually="columns were assigned to df, or rows dropped with inplace=True",
    )


@hidden
def no_warnings(sub):
    """pandas has nothing to warn of"""
    df = orders().assign(mixed=pd.Series(["x"] * 5, index=range(10, 15), dtype=object))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(sub.clean, df).value
    texts = [f"{warning.category.__name__}: {warning.message}" for warning in caught]
    usually = "a selection was assigned to, or filled in place"
    if any("select_dtypes" in text for text in texts):
        usually = "select_dtypes was asked for object and is to find str as well"
    first = texts[0].splitlines()[0] if texts else ""
    require(not texts, f"pandas warns:\n{first:.300}", usually=usually)


@hidden
def other_types(sub):
    """Truth values, dates and whole numbers keep dtype and values"""
    table = cleaned(sub, orders())
    for name in ("paid", "day", "pieces"):
        same_series(
            table[name],
            orders()[name].drop(11),
            what=f"the column {name}",
            usually="all that isn't a number was taken for text, or all was converted",
        )


@hidden
def objects(sub):
    """Object columns: text becomes categorical, anything else stays"""
    df = pd.DataFrame(
        {
            "text": pd.Series(["x", None, "y", "x"], dtype=object),
            "known": pd.Series([True, None, False, True], dtype=object),
            "pair": pd.Series([(1, 2), (1, 2), None, (3, 4)], dtype=object),
            "id": [1, 2, 3, 4],
        }
    )
    before = df.copy()
    table = cleaned(sub, df)
    require(
        is_category(table["text"]),
        f"text in an object column has the dtype {table['text'].dtype}, not category.",
        usually="only columns of the dtype str were looked for",
    )
    for name in ("known", "pair"):
        same_series(
            table[name],
            before[name],
            what=f"the object column {name}, which holds no text",
            usually="every object column was taken for text",
        )


@hidden
def void(sub):
    """A column of numbers without a value stays as it is"""
    same_series(
        cleaned(sub, orders())["void"],
        orders()["void"].drop(11),
        what="the column void",
        usually="a median of nothing was replaced by a number, or the column dropped",
    )


@hidden
def many_texts(sub):
    """max_categories distinct values are too many, one less is not"""
    for many, options in ((20, {}), (2, {"max_categories": 2})):
        names = [f"r{i % many}" for i in range(40)]
        fewer = [f"r{i % (many - 1)}" for i in range(40)]
        df = pd.DataFrame({"many": names, "fewer": fewer, "id": range(40)})
        table = cleaned(sub, df, **options)
        equal(
            (is_category(table["many"]), is_category(table["fewer"])),
            (False, True),
            what=f"whether text with {many} and {many - 1} values is categorical",
            usually="<= was written for <, or the limit is fixed in the program",
        )
        equal(str(table["many"].dtype), "str", what="the dtype of text that stays")


@hidden
def old_categories(sub):
    """A categorical column keeps its categories and their order"""
    sizes = pd.Categorical(["S", "L", None], ["S", "M", "L"], ordered=True)
    df = pd.DataFrame({"size": sizes, "n": [1, 2, 3]})
    same_series(
        cleaned(sub, df)["size"],
        df["size"].copy(),
        what="a categorical column",
        usually="categories were made anew, which loses unused ones and the order",
    )


@hidden
def nothing_to_do(sub):
    """A clean table comes back equal, as a frame of its own"""
    for df in (pd.DataFrame({"n": [1, 2]}), pd.DataFrame({"day": pd.to_datetime([])})):
        same_frame(call(sub.clean, df), df.copy())
    df = pd.DataFrame({"n": [1, 2]})
    table = cleaned(sub, df)
    table["n"] = 99
    table.loc[0, "n"] = 7
    same_frame(
        df,
        pd.DataFrame({"n": [1, 2]}),
        what="df after its cleaned copy was changed",
        usually="df itself was returned when there was nothing to do",
    )
