"""No program leans on the one before."""

import sys
import types

import pytest
from conftest import Run

OK = {"kind": "ok"}
Captured = pytest.CaptureFixture[str]

# What a program changes for all; what the next one looks at; what that prints when it was put back.
LEFTOVERS = {
    "builtins": (
        "import builtins\nbuiltins.help = None\nbuiltins.extra = 1",
        "help is None, hasattr(__builtins__, 'extra')",
        "(False, False)",
    ),
    "environment": (
        "import os\nos.environ['LEFT'] = '1'",
        "import os\nos.environ.get('LEFT')",
        "",
    ),
    "path": (
        "import sys\nsys.path.append('left')",
        "import sys\n'left' in sys.path",
        "False",
    ),
    "recursion limit": (
        "import sys\nsys.setrecursionlimit(500)",
        "import sys\nsys.getrecursionlimit() > 500",
        "True",
    ),
    "files": (
        "from pathlib import Path\nPath('left.txt').write_text('x')",
        "import os\nos.listdir()",
        "[]",
    ),
    "folder": (
        "import os\nos.mkdir('d')\nos.chdir('d')",
        "from pathlib import Path\nPath.cwd().name",
        "'home'",
    ),
    "decimal": (
        "import decimal\ndecimal.getcontext().prec = 3",
        "import decimal\ndecimal.getcontext().prec",
        "28",
    ),
    "trace": (
        "import sys\nsys.settrace(lambda *_: None)",
        "import sys\nsys.gettrace()",
        "",
    ),
    "collector": (
        "import gc\ngc.disable()\ngc.set_threshold(5)",
        "import gc\ngc.isenabled() and gc.get_threshold()[0] > 5",
        "True",
    ),
    "own modules": (
        "import sys\nopen('own.py', 'w').close()\nsys.path.insert(0, '.')\nimport own",
        "import sys\n'own' in sys.modules",
        "False",
    ),
    "streams": (
        "import io, sys\nsys.stdout = sys.stderr = io.StringIO()",
        "'seen'",
        "'seen'",
    ),
    "options of NumPy": (
        "import numpy\nnumpy.set_printoptions(precision=2)",
        "import numpy\nnumpy.get_printoptions()['precision']",
        "8",
    ),
    "options of pandas": (
        "import pandas\npandas.set_option('display.precision', 2)",
        "import pandas\npandas.get_option('display.precision')",
        "6",
    ),
    "options of Matplotlib": (
        "import matplotlib\nmatplotlib.rcParams['font.size'] = 3",
        "import matplotlib\nmatplotlib.rcParams['font.size']",
        "10.0",
    ),
}


@pytest.mark.parametrize("what", LEFTOVERS)
def test_is_put_back(what: str, run: Run, capsys: Captured) -> None:
    before, after, printed = LEFTOVERS[what]
    assert run(before) == OK
    capsys.readouterr()
    assert run(after) == OK
    assert capsys.readouterr().out.strip() == printed


def test_warnings_show_once_in_each_run_whatever_the_filters_were(run: Run, capsys: Captured) -> None:
    warn = "import warnings\nfor _ in range(2): warnings.warn('careful')"
    run(f"import warnings\nwarnings.simplefilter('ignore')\n{warn}")
    assert "careful" not in capsys.readouterr().err
    for _ in range(2):
        assert run(warn) == OK
        assert capsys.readouterr().err.count("UserWarning: careful") == 1


def test_logging_starts_anew(run: Run, capsys: Captured) -> None:
    run("import logging\nlogging.basicConfig(level='DEBUG')\nlogging.getLogger('job').setLevel('DEBUG')")
    assert run("import logging\nlogging.root.handlers, logging.root.level") == OK
    assert run("import logging\nlogging.getLogger('job').level") == OK
    assert capsys.readouterr().out == "([], 30)\n0\n"


def test_tasks_left_behind_print_nothing_later(run: Run, capsys: Captured) -> None:
    run(
        "import asyncio\n"
        "async def late():\n"
        "    await asyncio.sleep(0)\n"
        "    print('late')\n"
        "task = asyncio.ensure_future(late())"
    )
    assert run("import asyncio\nawait asyncio.sleep(0.01)") == OK
    assert capsys.readouterr().out == ""


def test_random_numbers_are_not_those_of_the_run_before(run: Run, capsys: Captured) -> None:
    numbers: set[str] = set()
    for _ in range(2):
        run("import random\nrandom.seed(1)")
        run("import random\nrandom.random()")
        numbers.add(capsys.readouterr().out)
    assert len(numbers) == 2


@pytest.mark.parametrize("name", ["decimal", "numpy", "random"])
def test_a_program_s_own_module_in_a_library_s_place_is_no_obstacle(
    run: Run, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    assert run("x = 1") == OK
