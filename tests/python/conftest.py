"""The driver as the package `_playground`, under which the browser's Python knows it."""

import asyncio
import functools
import importlib
import importlib.util
import json
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

DRIVER = Path(__file__).parents[2] / "src/runtime/driver"


def load_driver() -> None:
    spec = importlib.util.spec_from_file_location(
        "_playground", DRIVER / "__init__.py", submodule_search_locations=[str(DRIVER)]
    )
    assert spec and spec.loader
    package = importlib.util.module_from_spec(spec)
    sys.modules["_playground"] = package
    spec.loader.exec_module(package)


load_driver()

Run = Callable[..., dict[str, Any]]

answers: list[str] = []
"""What the reader would type for `input()`."""


def next_answer(_prompt: str) -> str | None:
    return answers.pop(0) if answers else None


class Shown:
    """What reached the page beside text."""

    def __init__(self) -> None:
        self.tables: list[dict[str, Any]] = []
        self.figures: list[tuple[bytes, str]] = []

    def add_table(self, text: str) -> None:
        self.tables.append(json.loads(text))

    def add_figure(self, png: bytes, alt: str) -> None:
        self.figures.append((png, alt))


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def run(
    shown: Shown,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Run]:
    """`run(code)` runs a program as the page does and returns the report."""
    reset = importlib.import_module("_playground.reset")
    driver = importlib.import_module("_playground.run")
    monkeypatch.setattr(reset, "HOME", tmp_path / "home")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    environment = dict(os.environ)
    signals = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGALRM)}
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    @functools.cache
    def start() -> None:  # in the test, whose streams are other ones than its fixtures'
        driver.start(shown.add_table, shown.add_figure, None, next_answer)

    def run_program(code: str, name: str = "main.py", runner: str = "python") -> dict[str, Any]:
        start()
        return json.loads(driver.run(code, name, runner))

    with warnings.catch_warnings():
        yield run_program
        driver.baseline.restore()
    loop.close()
    asyncio.set_event_loop(None)
    for number, handler in signals.items():
        signal.signal(number, handler)
    os.environ.clear()
    os.environ.update(environment)
