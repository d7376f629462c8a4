"""Programs that are test modules: pytest's report is their output."""

import sys
from typing import Any

import pytest
from conftest import Run

Captured = pytest.CaptureFixture[str]

TWO_TESTS = """
import pytest

@pytest.fixture
def rows():
    return [1, 2]

def test_sum(rows):
    assert sum(rows) == 3

def test_length(rows):
    print("seen")
    assert len(rows) == 3
"""


def run_tests(run: Run, code: str, name: str = "main.py") -> dict[str, Any]:
    return run(code, name, "pytest")


def test_the_report_is_shown_and_a_failing_test_is_no_error(run: Run, capsys: Captured) -> None:
    assert run_tests(run, TWO_TESTS) == {"kind": "ok"}
    report = capsys.readouterr().out
    assert report.startswith(".F")
    assert "main.py:13: AssertionError" in report
    assert "seen" in report
    assert "1 failed, 1 passed in" in report


def test_a_file_name_need_not_be_a_module_name(run: Run, capsys: Captured) -> None:
    run_tests(run, "def test_one():\n    assert False\n", "1-first-question.py")
    assert "1-first-question.py:2: AssertionError" in capsys.readouterr().out


def test_the_next_program_of_that_name_is_read_anew(run: Run, capsys: Captured) -> None:
    run_tests(run, "def test_one():\n    assert 1 == 1\n")
    run_tests(run, "def test_one():\n    assert 1 == 2\n")
    report = capsys.readouterr().out
    assert "1 passed" in report
    assert "assert 1 == 2" in report
    assert "main" not in sys.modules


def test_a_program_without_tests_says_so(run: Run, capsys: Captured) -> None:
    assert run_tests(run, "print('a')") == {"kind": "ok"}
    assert "no tests ran" in capsys.readouterr().out


def test_an_interrupt_ends_the_report_and_is_told(run: Run, capsys: Captured) -> None:
    report = run_tests(run, "def test_endless():\n    raise KeyboardInterrupt\n")
    assert report["kind"] == "interrupted"
    assert "KeyboardInterrupt" in capsys.readouterr().out


def test_properties_are_tried_with_the_same_examples_each_time(run: Run, capsys: Captured) -> None:
    code = """
from hypothesis import given, settings, strategies as st

@given(st.floats(), st.text())
def test_examples(number, text):
    print(number, text)

def test_profile():
    assert (settings.default.database, settings.default.deadline) == (None, None)
"""
    run_tests(run, code)
    assert "2 passed" in capsys.readouterr().out
    assert run(f"{code}\ntest_examples()") == {"kind": "ok"}
    first = capsys.readouterr().out
    run(f"{code}\ntest_examples()")
    assert capsys.readouterr().out == first
