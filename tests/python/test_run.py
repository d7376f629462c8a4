"""A program's way through the driver: what is printed, shown and reported."""

import pytest
from conftest import Run

OK = {"kind": "ok"}
Captured = pytest.CaptureFixture[str]


def test_prints(run: Run, capsys: Captured) -> None:
    assert run("print('a', 1)") == OK
    assert capsys.readouterr().out == "a 1\n"


def test_last_expression_is_shown(run: Run, capsys: Captured) -> None:
    run("x = 'two'\nx * 2")
    assert capsys.readouterr().out == "'twotwo'\n"


@pytest.mark.parametrize("code", ["x = 1\nx;", "None", "1\nx = 2", ""])
def test_nothing_is_shown_for(code: str, run: Run, capsys: Captured) -> None:
    assert run(code) == OK
    assert capsys.readouterr().out == ""


def test_each_run_has_a_fresh_namespace(run: Run) -> None:
    run("secret = 1")
    report = run("secret")
    assert (report["error"], report["line"]) == ("NameError", 1)


def test_is_the_main_module(run: Run, capsys: Captured) -> None:
    assert run("import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))) is A)") == OK
    assert run("import sys\nprint(__name__, __file__, sys.argv)") == OK
    assert capsys.readouterr().out == "True\n__main__ main.py ['main.py']\n"


def test_top_level_await(run: Run, capsys: Captured) -> None:
    code = "import asyncio\nasync def two():\n    await asyncio.sleep(0)\n    return 2\nawait two()"
    assert run(code) == OK
    assert capsys.readouterr().out == "2\n"


def test_output_without_a_line_end_arrives(run: Run, capsys: Captured) -> None:
    run("print('no end', end='')")
    assert capsys.readouterr().out == "no end"


@pytest.mark.parametrize("end", ["raise SystemExit", "raise SystemExit(0)", "import sys; sys.exit()"])
def test_leaving_is_no_error(end: str, run: Run, capsys: Captured) -> None:
    assert run(f"print('before')\n{end}\nprint('after')") == OK
    assert capsys.readouterr().out == "before\n"


def test_leaving_with_a_code_is_reported(run: Run) -> None:
    report = run("import sys\n\nsys.exit(3)")
    assert [report[key] for key in ("kind", "error", "message", "line")] == [
        "raised",
        "SystemExit",
        "3",
        3,
    ]


def test_an_interrupt_is_told_apart(run: Run) -> None:
    report = run("import signal\nsignal.raise_signal(signal.SIGINT)")
    assert report["kind"] == "interrupted"


@pytest.mark.parametrize("stream", ["stdout", "stderr", "__stdout__"])
def test_a_closed_or_replaced_stream_survives(stream: str, run: Run) -> None:
    assert run(f"import sys\nsys.{stream} = open('log.txt', 'w')\nsys.{stream}.close()") == OK
    assert run("print('again')") == OK


LEAVES_A_TASK = """
import asyncio

async def worker():
    try:
        await asyncio.sleep(60)
    finally:
        print("cleaned up")

task = asyncio.create_task(worker())
await asyncio.sleep(0)
print("end")
"""


def test_a_task_that_is_left_cleans_up_in_its_own_run(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LEAVES_A_TASK)["kind"] == "ok"
    assert capsys.readouterr().out == "end\ncleaned up\n"
    run("print('next')")
    assert capsys.readouterr().out == "next\n"
