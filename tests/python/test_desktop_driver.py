"""The driver of desktop recordings, in a process of its own as the recorder starts it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DRIVER = Path(__file__).parents[2] / "src/desktop/driver.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    return home


def record(folder: Path, code: str, runner: str = "python") -> tuple[dict[str, Any], str, str]:
    """How the program ended, and its two streams."""
    report, datasets = folder.parent / "report.json", folder.parent / "datasets.json"
    datasets.write_text("{}")
    (folder / "main.py").write_text(code)
    command = [sys.executable, "-I", "-B", str(DRIVER), str(report), runner, "main.py", str(datasets)]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return json.loads(report.read_text()), ended.stdout, ended.stderr


def test_prints_and_shows_a_last_expression(folder: Path) -> None:
    assert record(folder, "import sys\nprint('a')\nprint('b', file=sys.stderr)\n6 * 7") == (
        {"kind": "ok"},
        "a\n42\n",
        "b\n",
    )


def test_an_exception_is_told_as_the_browser_tells_it(folder: Path) -> None:
    report, _, _ = record(folder, "def f():\n    return 1 / 0\n\nf()\n")
    assert (report["error"], report["line"]) == ("ZeroDivisionError", 2)
    first, frame, line, *_ = report["traceback"].splitlines()
    assert [first, frame, line] == [
        "Traceback (most recent call last):",
        '  File "main.py", line 4, in <module>',
        "    f()",
    ]


def test_processes_find_the_program(folder: Path) -> None:
    code = """
import multiprocessing

def double(x):
    return 2 * x

if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(double, [1, 2]))
"""
    assert record(folder, code) == ({"kind": "ok"}, "[2, 4]\n", "")


@pytest.mark.parametrize(
    ("runner", "code", "said"),
    [
        ("pytest", "def test_one():\n    assert 1 == 2\n", "main.py:2: AssertionError"),
        ("mypy", "x: int = 'a'\n", "main.py:1: error: Incompatible types"),
    ],
)
def test_tools_take_the_program(runner: str, code: str, said: str, folder: Path) -> None:
    report, out, _ = record(folder, code, runner)
    assert report == {"kind": "ok"}
    assert said in out


def test_versions_are_timed(folder: Path) -> None:
    code = "print('once')\nversions = {'a': lambda: sum(range(999)), 'b': lambda: None}\n"
    report, out, _ = record(folder, code, "timing")
    assert out == "once\n"
    assert [version["label"] for version in report["timing"]["versions"]] == ["a", "b"]


def test_a_program_without_versions_can_not_be_timed(folder: Path) -> None:
    report, _, _ = record(folder, "x = 1\n", "timing")
    assert (report["kind"], report["error"], "timing" in report) == ("raised", "NameError", False)
