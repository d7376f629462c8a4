"""The measurement of a program's versions: by a clock that only counts what it is told, and by the real one."""

import importlib
import json
from collections.abc import Callable
from typing import Any

import pytest

timing: Any = importlib.import_module("_playground.timing")

Timed = Callable[[str], tuple[dict[str, Any], dict[str, Any] | None]]


class Clock:
    """Shows its time in whole steps, as browsers do; looking at it takes a microsecond."""

    def __init__(self, step: float) -> None:
        self.step, self.now = step, 0.0

    def __call__(self) -> float:
        self.now += 1e-6
        return self.now // self.step * self.step

    def taking(self, seconds: float) -> Callable[[], None]:
        def function() -> None:
            self.now += seconds

        return function


@pytest.fixture
def timed(run: Callable[..., dict[str, Any]]) -> Timed:
    """How a run with Time it here ended, and its figures."""

    def run_timed(code: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
        report = run(code, runner="timing")
        return report, json.loads(importlib.import_module("_playground.run").take_timing())

    return run_timed


@pytest.mark.parametrize("step", [1e-7, 1e-4, 1e-3])
def test_a_coarse_clock_tells_short_calls_apart(step: float) -> None:
    clock = Clock(step)
    seconds = {"slow": 3e-3, "fast": 2e-6, "faster": 5e-7}
    figures = timing.measure({label: clock.taking(took) for label, took in seconds.items()}, clock)
    assert figures["stepMs"] == pytest.approx(step * 1000, rel=0.1) or step < 1e-6
    assert figures["rounds"] == timing.MAX_ROUNDS
    for version in figures["versions"]:
        assert version["minMs"] == pytest.approx(seconds[version["label"]] * 1000, rel=0.03)
        assert version["calls"] * seconds[version["label"]] >= 0.05


@pytest.mark.parametrize(("seconds", "rounds"), [(0.45, 6), (2.0, 1), (30.0, 1)])
def test_slow_versions_get_fewer_rounds(seconds: float, rounds: int) -> None:
    clock = Clock(1e-4)
    figures = timing.measure({"a": clock.taking(seconds), "b": clock.taking(seconds / 3)}, clock)
    assert figures["rounds"] == rounds
    assert clock.now < max(timing.MAX_SECONDS + seconds, 4 * seconds * 1.5)


def test_a_busy_moment_does_not_decide() -> None:
    clock = Clock(1e-4)
    calls = 0

    def disturbed() -> None:
        nonlocal calls
        calls += 1
        clock.now += 0.06 if calls in (3, 160, 170) else 1e-3

    (one,) = timing.measure({"one": disturbed}, clock)["versions"]
    assert one["calls"] >= 50
    assert one["minMs"] == pytest.approx(1, rel=0.03)
    assert one["medianMs"] == pytest.approx(1, rel=0.03)


def test_a_program_is_run_and_its_versions_timed_silently(timed: Timed, capsys: pytest.CaptureFixture[str]) -> None:
    code = "versions = {'loud': lambda: print('called'), ' two\\nlines ': lambda: sum(range(1000))}\nprint('once')\n"
    report, figures = timed(code)
    assert report == {"kind": "ok"}
    assert figures is not None
    assert [version["label"] for version in figures["versions"]] == ["loud", "two lines"]
    assert all(0 < version["minMs"] <= version["medianMs"] for version in figures["versions"])
    assert capsys.readouterr().out == "once\n"


@pytest.mark.parametrize(
    ("code", "error", "said"),
    [
        ("x = 1", "NameError", "name what to compare, as versions = {"),
        ("versions = [sum]", "TypeError", "versions is of type list: it must be a dict"),
        ("versions = {}", "ValueError", "versions holds 0 functions"),
        ("versions = {'a': 3}", "TypeError", "versions['a'] is of type int: it must be a function"),
        ("versions = {'a': lambda x: x}", "TypeError", "missing 1 required positional argument"),
        ("async def a(): ...\nversions = {'a': a}", "TypeError", "an async function"),
        ("def a():\n    return 1 / 0\nversions = {'a': a}", "ZeroDivisionError", 'File "main.py", line 2, in a'),
        ("1 / 0", "ZeroDivisionError", 'File "main.py", line 1'),
        ("versions = (", "SyntaxError", "never closed"),
    ],
)
def test_what_can_not_be_timed_is_an_error_of_the_program(code: str, error: str, said: str, timed: Timed) -> None:
    report, figures = timed(code)
    assert figures is None
    assert (report["kind"], report["error"]) == ("raised", error)
    assert said in report["traceback"]
    assert "timing.py" not in report["traceback"]
