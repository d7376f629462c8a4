"""The trace of a program: what each line did, which names share an object, and what a trace leaves alone."""

import importlib
import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

Trace = Callable[..., dict[str, Any]]


ROW = """\
class Row:
    def __init__(self):
        self.x = [1]

    def __repr__(self):
        print("called")
        return ""


row = Row()
row.x.append(2)
"""
ODD = """\
class P:
    __slots__ = ("x", "y")

class L(list):
    def __iter__(self):
        raise RuntimeError

p = P()
p.x = 1
rows = L([1])
"""
BROAD = """\
rows = []
for i in range(900):
    rows = [["x" * 60] * 9 for _ in range(9)]
    a = str(i) * 50
    b = a * 2
print("end")
"""


@pytest.fixture
def trace(run: Callable[..., dict[str, Any]]) -> Trace:
    """`trace(code)` runs a program as the page's Trace does and returns what it recorded."""

    def traced(code: str) -> dict[str, Any]:
        report = run(code, runner="trace")
        driver = importlib.import_module("_playground.run")
        return {**json.loads(driver.take_trace()), "report": report}

    return traced


def changes_of(recorded: dict[str, Any], line: int) -> list[dict[str, Any]]:
    return [change for step in recorded["steps"] if step["line"] == line for change in step["changes"]]


def notes_of(recorded: dict[str, Any]) -> list[tuple[str, str]]:
    return [(step["note"]["kind"], step["note"]["text"]) for step in recorded["steps"] if step["note"]]


def test_each_line_says_what_it_did(trace: Trace) -> None:
    recorded = trace("total = 1\ntotal += 2\ndel total\n")
    assert [step["line"] for step in recorded["steps"]] == [1, 2, 3]
    assert [(c["from"], c["to"]) for step in recorded["steps"] for c in step["changes"]] == [
        (None, "1"),
        ("1", "3"),
        ("3", None),
    ]


def test_a_change_through_one_name_is_seen_through_the_others(trace: Trace) -> None:
    recorded = trace("kept = []\ntotals = kept\nbox = {'a': kept}\ntotals.append(3)\n")
    (change,) = changes_of(recorded, 4)
    assert (change["name"], change["from"], change["to"]) == ("totals", "[]", "[3]")
    assert change["also"] == ["kept", "box['a']"]
    (shared,) = recorded["steps"][-1]["shared"]
    assert recorded["objects"][shared] == {
        "tag": "list#1",
        "value": "[3]",
        "names": ["kept", "totals", "box['a']"],
    }


def test_a_default_value_is_one_object(trace: Trace) -> None:
    recorded = trace("def add(x, bag=[]):\n    bag.append(x)\n    return bag\n\nadd(1)\nadd(2)\n")
    assert [(c["from"], c["to"]) for c in changes_of(recorded, 2)] == [("[]", "[1]"), ("[1]", "[1, 2]")]
    assert changes_of(recorded, 2)[0]["also"] == ["add’s default bag"]
    assert notes_of(recorded) == [("calls", "add"), ("returns", "[1]"), ("calls", "add"), ("returns", "[1, 2]")]


def test_a_rebound_name_is_another_object(trace: Trace) -> None:
    recorded = trace("a = [1]\nb = a\nb = b + [2]\n")
    (change,) = changes_of(recorded, 3)
    assert (change["name"], change["to"], change["also"]) == ("b", "[1, 2]", [])
    assert recorded["steps"][-1]["shared"] == []


def test_the_program_s_own_repr_is_not_called(trace: Trace) -> None:
    recorded = trace(ROW)
    assert recorded["output"] == ""
    assert changes_of(recorded, 10)[-1]["to"] == "Row(x=[1])"
    assert changes_of(recorded, 11) == [{"name": "row.x", "from": "[1]", "to": "[1, 2]", "also": []}]


def test_slots_and_subclasses_of_containers_are_read_without_their_methods(trace: Trace) -> None:
    recorded = trace(ODD)
    assert recorded["report"]["kind"] == "ok"
    assert changes_of(recorded, 9)[-1]["to"] == "P(x=1)"
    assert changes_of(recorded, 10)[-1]["to"] == "L([1])"


def test_generators_hand_over_and_go_on(trace: Trace) -> None:
    recorded = trace("def two():\n    n = 1\n    yield n\n    yield n + 1\n\nlist(two())\n")
    assert notes_of(recorded) == [
        ("calls", "two"),
        ("yields", "1"),
        ("resumes", "two"),
        ("yields", "2"),
        ("resumes", "two"),
        ("returns", "None"),
    ]


def test_an_error_is_a_step_and_the_report_is_the_usual_one(trace: Trace) -> None:
    recorded = trace("prices = {}\nprices['tea']\n")
    assert recorded["steps"][-1]["note"] == {"kind": "raises", "text": "KeyError: 'tea'"}
    assert recorded["report"]["error"] == "KeyError"
    assert recorded["report"]["line"] == 2


def test_output_grows_with_the_steps(trace: Trace) -> None:
    recorded = trace("print('a')\nx = 1\nprint('b', end='')\n")
    assert recorded["output"] == "a\nb"
    assert [step["printed"] for step in recorded["steps"]] == [2, 2, 3]


def test_output_is_printed_as_ever(trace: Trace, capsys: pytest.CaptureFixture[str]) -> None:
    trace("print('a')")
    assert capsys.readouterr().out == "a\n"


def test_imports_and_private_names_of_python_are_left_out(trace: Trace) -> None:
    recorded = trace("import math\nfrom collections import deque\nwindow = deque([1], maxlen=2)\n")
    (place,) = recorded["steps"][-1]["stack"]
    assert recorded["frames"][place] == {"name": "<module>", "variables": [["window", "deque([1])", "deque#1"]]}


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("for i in range(5000):\n    pass\nprint('end')\n", "steps"),
        (BROAD, None),
    ],
)
def test_a_long_trace_is_capped_and_the_program_runs_on(trace: Trace, code: str, why: str | None) -> None:
    recorded = trace(code)
    assert len(recorded["steps"]) <= 2000
    assert len(json.dumps(recorded)) < 2_000_000
    assert why is None or recorded["capped"] == why
    assert recorded["output"].endswith("end\n")


def test_the_size_is_capped(trace: Trace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.import_module("_playground.trace"), "MAX_BYTES", 3000)
    recorded = trace("for i in range(500):\n    text = str(i) * 30\n")
    assert recorded["capped"] == "bytes"
    assert len(json.dumps(recorded)) < 10_000


def test_the_time_is_capped(trace: Trace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.import_module("_playground.trace"), "MAX_SECONDS", 0.0)
    assert trace("a = 1\nb = 2\n")["capped"] == "time"


def test_endless_recursion_ends_as_without_a_trace(trace: Trace) -> None:
    recorded = trace("def down(n):\n    return down(n + 1)\n\ndown(0)\n")
    assert recorded["report"]["error"] == "RecursionError"
    assert all(len(step["stack"]) <= 30 for step in recorded["steps"])


def test_what_a_top_level_await_waits_for_is_watched(trace: Trace) -> None:
    recorded = trace(
        "import asyncio\n"
        "async def double(x):\n"
        "    await asyncio.sleep(0)\n"
        "    return 2 * x\n"
        "a = await double(1)\n"
        "b, c = await asyncio.gather(double(3), double(4))\n"
        "print(a, b, c)\n"
    )
    assert recorded["report"] == {"kind": "ok"}
    notes = [(step["line"], step["note"]["text"]) for step in recorded["steps"] if step["note"]]
    assert [note for note in notes if note[0] == 4] == [(4, "2"), (4, "6"), (4, "8")]
    seen = [[change["name"] for change in step["changes"]] for step in recorded["steps"] if step["line"] in (5, 6)]
    assert [names for names in seen if names] == [["x"], ["a"], ["b", "c"]]
    assert recorded["output"] == "2 6 8\n"


def test_an_error_that_comes_out_of_an_await_is_told_on_the_way(trace: Trace) -> None:
    recorded = trace("async def bad():\n    raise ValueError('no')\n\nx = await bad()\n")
    assert notes_of(recorded) == [("calls", "bad"), ("raises", "ValueError: no"), ("raises", "ValueError: no")]


def test_nothing_is_watched_afterwards(trace: Trace, run: Callable[..., dict[str, Any]]) -> None:
    trace("x = 1")
    assert sys.gettrace() is None
    assert run("y = 2") == {"kind": "ok"}
