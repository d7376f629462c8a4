"""What graders tell of answers: strict comparison, readable differences, forbidden constructs."""

import ast
import importlib
from collections import Counter, defaultdict
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
import pytest

pd: Any = importlib.import_module("pandas")


def grading(name: str) -> Any:
    return importlib.import_module(f"_playground.grade.{name}")


arrays, charts, comparing, frames, rules = map(grading, ("arrays", "charts", "comparing", "frames", "rules"))
call, Failed, difference = grading("answer").call, grading("failed").Failed, grading("plain").difference


class Pair(NamedTuple):
    x: int
    y: int


class Sly(list[int]):
    def __eq__(self, other: object) -> bool:
        return True


SAME: list[tuple[Any, Any]] = [
    (1, 1),
    (np.int64(3), 3),
    (np.float64(0.5), 0.5),
    (np.bool_(True), True),
    (float("nan"), float("nan")),
    ([1, (2, {"a": None})], [1, (2, {"a": None})]),
    (Counter("aab"), {"a": 2, "b": 1}),
    (defaultdict(list, a=[1]), {"a": [1]}),
    ({1, 2}, {2, 1}),
    (Decimal("1.0"), Decimal("1")),
]
DIFFERENT: list[tuple[Any, Any, str]] = [
    (True, 1, "bool True instead of int 1"),
    (1, 1.0, "int 1 instead of float 1.0"),
    (None, 0, "None instead of int 0"),
    ((1, 2), [1, 2], "a tuple instead of a list"),
    ([1, 2], [1, 3], "at [1]: 2 instead of 3"),
    ([1], [1, 2], "1 items instead of 2"),
    ({"a": 1}, {"b": 1}, "no key 'b'"),
    ({"a": 1, "b": 1}, {"a": 1}, "a key 'b' that doesn't belong"),
    ({True: 1}, {1: 1}, "the key 1 has another type"),
    ({"a": [1, True]}, {"a": [1, 1]}, "at ['a'][1]: bool True instead of int 1"),
    ({1, 2}, {1}, "{2} doesn't belong"),
    ({1}, {1, 2}, "without {2}"),
    (Sly(), [1], "Sly instead of a list"),
    (Pair(1, 2), (1, 2), "Pair instead of a tuple"),
    ("a\nb\n", "a\nc\n", "- c\n+ b"),
]


@pytest.mark.parametrize(("got", "want"), SAME)
def test_same(got: Any, want: Any) -> None:
    assert difference(got, want) is None


@pytest.mark.parametrize(("got", "want", "words"), DIFFERENT)
def test_different(got: Any, want: Any, words: str) -> None:
    assert words in (difference(got, want) or "")


def test_floats_may_be_near_where_that_is_asked_for() -> None:
    comparing.close([0.1 + 0.2, 1], [0.3, 1.0])
    with pytest.raises(Failed, match="instead of 0.3"):
        comparing.close([0.30001], [0.3])


def halve(number: int) -> float:
    return 10 / number


def test_a_failure_says_what_was_called_and_what_it_usually_means() -> None:
    with pytest.raises(Failed) as failure:
        comparing.equal(call(halve, 4), 3.0, known=[(2.5, "ten was halved")], usually="something else")
    assert str(failure.value).splitlines() == [
        "Called    halve(4)",
        "Got       2.5",
        "Expected  3.0",
        "Usually   ten was halved",
    ]


def test_an_error_is_an_answer() -> None:
    with pytest.raises(Failed, match=r"(?s)ZeroDivisionError: .*Expected  5.0.*Usually   nobody"):
        comparing.equal(call(halve, 0), 5.0, known=[(ZeroDivisionError, "nobody looked")])
    assert comparing.raises(ZeroDivisionError, halve, 0)
    with pytest.raises(Failed, match=r"(?s)Got       5.0.*Expected  ValueError"):
        comparing.raises(ValueError, halve, 2)
    with pytest.raises(Failed, match="mentions 'ten'"):
        comparing.raises(ZeroDivisionError, halve, 0, mentions="ten")


def test_what_a_checks_own_function_tells_is_no_answer() -> None:
    def stand_in() -> None:
        comparing.require(False, "It was called twice.")

    with pytest.raises(Failed, match="^Problem   It was called twice.$"):
        call(stand_in)
    with pytest.raises(Failed, match="^Problem   It was called twice.$"):
        comparing.raises(Exception, stand_in)


def test_numbers_of_numpy_are_shown_as_pythons() -> None:
    got = {np.int64(1): [np.float64(0.5), (np.int32(2), "a" * 70)]}
    assert "np." not in grading("failed").shown(got)
    assert difference([np.float64(0.5)], [np.float64(1.5)]) == "at [0]: 0.5 instead of 1.5"


NUMPYS: list[tuple[Any, Any]] = [
    (pd.DataFrame({"a": [[np.int64(3)]]}), pd.DataFrame({"a": [[np.int64(4)]]})),
    (pd.DataFrame({np.int64(1): [1]}, index=[np.int64(7)]), pd.DataFrame({np.int64(1): [2]}, index=[np.int64(7)])),
    (pd.DataFrame({"a": [1]}).rename_axis(np.int64(1)), pd.DataFrame({"a": [1]})),
]


@pytest.mark.parametrize(("got", "want"), NUMPYS)
def test_in_frames_too(got: Any, want: Any) -> None:
    with pytest.raises(Failed) as failure:
        frames.same_frame(got, want)
    assert "np." not in str(failure.value)


def test_a_moment_is_not_shown_as_a_number() -> None:
    assert "2024-01-01" in grading("failed").shown(np.datetime64("2024-01-01T00:00:00.000000000"))


def test_a_call_is_told_from_a_thing_that_is_named() -> None:
    for name in ("the heights (in order)", "the result"):
        with pytest.raises(Failed, match="^Looked at "):
            comparing.equal(1, 2, what=name)
    with pytest.raises(Failed, match="^Called    halve"):
        comparing.equal(call(halve, 4), 1, what="a half (of ten)")


def test_in_a_call_what_is_long_is_summed_up() -> None:
    table = pd.DataFrame({"city": ["Oslo"] * 50, "temp": 1.5})
    assert call(len, table).called == "len(a DataFrame of 50 rows: city, temp)"
    assert call(len, table["temp"]).called == "len(a Series of 50 rows: temp)"
    assert "Oslo" in call(len, table.head(2)).called


def test_only_what_is_true_holds() -> None:
    comparing.require(True, "No.")
    comparing.require(np.True_, "No.")
    for condition in (np.False_, 1, "yes", [True], None):
        with pytest.raises(Failed, match="No"):
            comparing.require(condition, "No.")


def test_a_known_wrong_answer_may_be_an_array() -> None:
    known = [(np.array([2.0, 1.0]), "the order is reversed"), (None, "nothing is returned")]
    for wrong, meaning in [(np.array([2.0, 1.0]), "the order is reversed"), (None, "nothing is returned")]:
        with pytest.raises(Failed, match=meaning):
            arrays.same_array(wrong, [1.0, 2.0], known=known, usually="something else")
    with pytest.raises(Failed, match="something else"):
        arrays.same_array(np.array([3.0]), [1.0, 2.0], known=known, usually="something else")


ARRAYS: list[tuple[Any, Any, Any, str]] = [
    ([1, 2], np.array([1, 2]), None, "list instead of an array"),
    (np.array([1, 2]), np.array([[1, 2]]), None, r"the shape \(2,\) instead of \(1, 2\)"),
    (np.array([1.0]), np.array([1]), int, "the dtype float64 instead of an integer dtype"),
    (np.array([1, 5]), np.array([1, 2]), None, r"at \[1\]: 5 instead of 2"),
    (np.zeros(9), np.ones(9), None, "at 5 more places of 9"),
    (np.array([1], dtype=object), np.array([1]), None, "the dtype object"),
]


@pytest.mark.parametrize(("got", "want", "dtype", "words"), ARRAYS)
def test_arrays_that_differ(got: Any, want: Any, dtype: Any, words: str) -> None:
    with pytest.raises(Failed, match=words):
        arrays.same_array(got, want, dtype=dtype)


def test_arrays_that_are_the_same() -> None:
    arrays.same_array(np.array([0.1 + 0.2, np.nan]), [0.3, np.nan])
    arrays.same_array(np.array(["a"]), ["a"])
    arrays.same_array(np.array([1], dtype="int32"), [1], dtype=int)


FRAME = pd.DataFrame({"city": ["Oslo", None], "temp": [1.5, np.nan]}, index=[3, 4])
FRAMES: list[tuple[Any, str]] = [
    (FRAME["temp"], "Series instead of a DataFrame"),
    (FRAME[["temp", "city"]], "the columns"),
    (FRAME.head(1), "1 rows instead of 2"),
    (FRAME.reset_index(drop=True), "the index is a RangeIndex"),
    (FRAME.astype({"temp": "float32"}), "column 'temp': the dtype float32"),
    (FRAME.assign(temp=[1.5, 2.0]), "column 'temp': in row 4"),
    (FRAME.assign(city=["Rome", None]), "column 'city': in row 3: 'Rome' instead of 'Oslo'"),
]


@pytest.mark.parametrize(("got", "words"), FRAMES)
def test_frames_that_differ(got: Any, words: str) -> None:
    with pytest.raises(Failed, match=words):
        frames.same_frame(got, FRAME)


def test_frames_that_are_the_same() -> None:
    frames.same_frame(FRAME.copy(), FRAME)
    frames.same_frame(FRAME[["temp", "city"]], FRAME, ordered_columns=False)
    frames.same_series(FRAME["temp"] + 1e-12, FRAME["temp"])


RULES: list[tuple[dict[str, Any], str, list[str]]] = [
    ({"kind": "loop"}, "for x in []:\n    pass", ["Line 1: a for loop. Why."]),
    ({"kind": "loop"}, "[x for x in []]", []),
    ({"kind": "comprehension"}, "[x for x in []]", ["Line 1: a list comprehension. Why."]),
    ({"kind": "loop", "inside": ["f"]}, "for x in []: pass\ndef f():\n    return 1", []),
    ({"kind": "use", "names": ["numpy.vectorize"]}, "import numpy as n\nn.vectorize(abs)", ["Line 2: n.vectorize"]),
    ({"kind": "use", "names": ["numpy.vectorize"]}, "from numpy import vectorize as v\nv(abs)", ["Line 2: v is used"]),
    ({"kind": "use", "names": [".apply"]}, "frame.apply(len)", ["Line 1: frame.apply is used"]),
    ({"kind": "use", "names": ["sorted"]}, "text = 'sorted'", []),
    ({"kind": "import", "names": ["sklearn"]}, "from sklearn.svm import SVC", ["Line 1: sklearn is imported"]),
    ({"kind": "statement", "names": ["assert"]}, "assert True", ["Line 1: the keyword assert"]),
    ({"kind": "recursion"}, "def f(n):\n    return f(n - 1)", ["Line 2: f calls itself"]),
]


@pytest.mark.parametrize(("rule", "code", "told"), RULES)
def test_forbidden_constructs(rule: dict[str, Any], code: str, told: list[str]) -> None:
    found = rules.broken_rules(ast.parse(code), [{**rule, "why": "Why."}])
    assert len(found) == len(told)
    assert all(text.startswith(start) for text, start in zip(found, told, strict=True))


@pytest.mark.parametrize("code", ["import js", "x.f_back", "getattr(x, 'f_globals')", "from ctypes import c_int"])
def test_what_leads_to_the_grader_is_out_of_bounds(code: str) -> None:
    assert "out of bounds" in rules.out_of_bounds(ast.parse(code))[0]


def test_a_figure_as_data() -> None:
    from matplotlib.figure import Figure

    axes: Any = Figure().subplots()
    axes.barh(["a", "b"], [1, 2], color="red")
    axes.plot([0, 1], [1, 3], label="loss")
    axes.scatter([1], [2])
    axes.set_title("Budget")
    axes.legend()
    assert [(bar["label"], bar["width"], bar["colour"]) for bar in charts.bars_of(axes)] == [
        ("a", 1.0, "#ff0000"),
        ("b", 2.0, "#ff0000"),
    ]
    assert [(line["x"], line["y"], line["label"]) for line in charts.lines_of(axes)] == [([0, 1], [1, 3], "loss")]
    assert charts.points_of(axes) == [[(1.0, 2.0)]]
    assert charts.legend_of(axes) == ["loss"]
    assert charts.labels_of(axes) == {"title": "Budget", "x": "", "y": ""}
