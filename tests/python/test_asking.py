"""`input()` in the driver: prompt, answer and end of input."""

import pytest
from conftest import Run, answers


def test_prompt_and_answer_stand_in_the_output(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    answers[:] = ["Ada"]
    assert run('print("Hello", input("Name? "))')["kind"] == "ok"
    assert capsys.readouterr().out == "Name? Ada\nHello Ada\n"


def test_end_of_input_says_what_to_do(run: Run) -> None:
    answers.clear()
    report = run("input()")
    assert report["error"] == "EOFError"
    assert "one line for each call" in report["message"]


def test_a_program_that_replaces_input_does_not_keep_it(run: Run) -> None:
    answers[:] = ["later"]
    run("import builtins\nbuiltins.input = lambda: 'mine'\nassert input() == 'mine'")
    assert run("assert input() == 'later'")["kind"] == "ok"
