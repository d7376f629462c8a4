"""What a reader sees of an error."""

from conftest import Run

LAYERS = """\
def load(path):
    return open(path)

def main():
    try:
        load("scores.csv")
    except FileNotFoundError as error:
        raise RuntimeError("no data") from error

main()
"""


def test_line_is_the_innermost_of_the_program(run: Run) -> None:
    report = run("def f():\n    return 1 / 0\n\nf()\n")
    assert (report["error"], report["message"], report["line"]) == (
        "ZeroDivisionError",
        "division by zero",
        2,
    )


def test_traceback_begins_with_the_program_and_shows_its_lines(run: Run) -> None:
    lines = run("import json\njson.loads('{')")["traceback"].splitlines()
    assert lines[:3] == [
        "Traceback (most recent call last):",
        '  File "main.py", line 2, in <module>',
        "    json.loads('{')",
    ]
    assert lines[-1].startswith("json.decoder.JSONDecodeError: ")


def test_errors_of_libraries_have_their_full_name_and_the_program_s_line(run: Run) -> None:
    report = run("import json\n\njson.loads('{')")
    assert (report["error"], report["line"]) == ("json.decoder.JSONDecodeError", 3)


def test_own_errors_have_their_bare_name(run: Run) -> None:
    report = run("class Wrong(Exception): pass\nraise Wrong('so')")
    assert (report["error"], report["message"]) == ("Wrong", "so")


def test_chained_causes_hold_no_frame_of_the_driver(run: Run) -> None:
    report = run(LAYERS)
    assert (report["error"], report["line"]) == ("RuntimeError", 8)
    assert "The above exception was the direct cause" in report["traceback"]
    assert "FileNotFoundError" in report["traceback"]
    assert "driver" not in report["traceback"] and "run.py" not in report["traceback"]


def test_syntax_errors_name_the_line(run: Run) -> None:
    report = run("x = 1\nif x\n    pass\n")
    assert (report["error"], report["line"]) == ("SyntaxError", 2)
    assert 'File "main.py", line 2' in report["traceback"]
    assert "run.py" not in report["traceback"]


def test_notes_and_groups_are_shown(run: Run) -> None:
    report = run("raise ExceptionGroup('two', [ValueError('a'), KeyError('b')])")
    assert "ValueError: a" in report["traceback"] and "KeyError: 'b'" in report["traceback"]


def test_deep_recursion_is_an_error_like_any_other(run: Run) -> None:
    report = run("def f(n):\n    return f(n + 1)\n\nf(0)")
    assert (report["error"], report["line"]) == ("RecursionError", 2)
