"""mypy's report on a program that is not run."""

import pytest
from conftest import Run

Captured = pytest.CaptureFixture[str]

WRONG = "def twice(x: int) -> int:\n    return 2 * x\n\n\nprint(twice('a'))\n"


def test_errors_are_told_with_line_and_code(run: Run, capsys: Captured) -> None:
    assert run(WRONG, "main.py", "mypy") == {"kind": "ok"}
    report = capsys.readouterr().out
    assert 'main.py:5: error: Argument 1 to "twice"' in report
    assert "[arg-type]" in report


def test_an_edit_of_the_same_length_is_seen(run: Run, capsys: Captured) -> None:
    run(WRONG, "main.py", "mypy")
    capsys.readouterr()
    run(WRONG.replace("'a'", "100"), "main.py", "mypy")
    assert capsys.readouterr().out == "Success: no issues found in 1 source file\n"


def test_it_is_strict(run: Run, capsys: Captured) -> None:
    run("def untyped(x):\n    return x\n", "1-question.py", "mypy")
    assert "1-question.py:1: error: Function is missing a type annotation  [no-untyped-def]" in capsys.readouterr().out
