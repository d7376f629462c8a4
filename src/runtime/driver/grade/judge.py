"""One exam: a submission and the checks that it is put to. The host calls them one by one, each with a time limit."""

import ast
import asyncio
import inspect
import json
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from .. import datasets, errors, run, seal, waiting
from ..reset import clean_home, free_monitoring
from . import fence, library, rules, submission
from .answer import described
from .failed import Failed, explained

CHECKS = "<checks>"
#: Endless calls through C (`__set__`, `__repr__`, `max(key=…)`) end the stack, and Python with it, from some 600 on.
DEEPEST = 500
ENDLESS = "something is awaited that never happens, or a task that was started never ends"
LATE = "a loop never ends, or far more work is done than the task needs"
OTHER_KIND = "your result is of another kind than the task asks for"
UNSHOWN = "an error that can't be shown ended it"
ENDED_ITSELF = "the program ended itself, so nothing could be checked"
REPLACED = "Your program replaces {names}. What others rely on is out of bounds: give your own function another name."

install_fence = cache(fence.install)


class Verdict:
    """What came of one step; `caught`: the submission did what is out of bounds, which no later find changes."""

    def __init__(self) -> None:
        self.passed = False
        self.message = ""
        self.caught = False

    def fail(self, message: str, caught: bool = False) -> None:
        if not self.caught:
            self.passed, self.message, self.caught = False, message, caught


class Exam:
    """`paper` (JSON): checks (text of checks.py) and forbidden (rules)."""

    def __init__(self, code: str, name: str, paper: str) -> None:
        given = json.loads(paper)
        self.code, self.name = code, name
        self.checks_code = compile(given["checks"], CHECKS, "exec")
        self.rules = given["forbidden"]
        self.compiled: types.CodeType | None = None
        self.made: dict[str, Any] = {}
        with self.prepared():
            self.checks = list(self.load_checks().items())
        self.report: dict[str, Any] | None = None
        self.verdict = Verdict()
        self.enter = install_fence()
        seal.remember()

    def outline(self) -> str:
        """The checks as JSON: name, title, visible."""
        return json.dumps(
            [
                {"name": name, "title": title_of(check), "visible": vars(check)["check"] == "visible"}
                for name, check in self.checks
            ]
        )

    def outcome(self, put_back: Callable[[], list[str]]) -> str:
        """What the last step came to; the host asks when nothing of the submission runs any more.

        JSON: passed and message of a check; of the beginning the report as of a run, with `broken`, the rules that the
        program breaks, and where it reaches for the grader, `refused`. `put_back`: the seal's, as the host has kept it.
        """
        replaced = put_back()  # before anything else is called
        verdict, report = self.verdict, self.report
        self.verdict, self.report = Verdict(), None  # a step that doesn't come to its own has not passed
        if replaced:
            verdict.fail(REPLACED.format(names=", ".join(replaced[:3])), caught=True)
        if report is None:
            return json.dumps({"passed": verdict.passed, "message": verdict.message})
        if report["kind"] == "ok" and verdict.caught:
            report.update(broken=[verdict.message], refused=True)
        return json.dumps(report)

    def begin(self) -> None:
        """Read and compile the program, then run it once."""
        report = self.read()
        if self.compiled is not None:
            with self.trial(report):
                submission.load(self.compiled, self.code, self.name)

    async def begin_async(self) -> None:
        """The same for a host without stack switching."""
        report = self.read()
        if self.compiled is not None:
            with self.trial(report):
                await submission.load_async(self.compiled, self.code, self.name)

    def read(self) -> dict[str, Any]:
        """The report so far; `compiled` is None when that is all of it."""
        report: dict[str, Any] = {"kind": "ok"}
        self.report = report
        try:
            tree = ast.parse(self.code, self.name)
            compiled = compile(tree, self.name, "exec", flags=run.TOP_LEVEL_AWAIT, dont_inherit=True)
            refused = rules.out_of_bounds(tree)
            if refused:
                report.update(broken=refused, refused=True)
                return report
            report["broken"] = rules.broken_rules(tree, self.rules)
        except SyntaxError as error:
            report.update(errors.report(error, self.name))
            return report
        self.compiled = compiled
        return report

    def check(self, name: str, seconds: float) -> None:
        """Put a fresh copy of the program to one check."""
        with self.trial(seconds=seconds), waiting.own_tasks():
            assert self.compiled is not None, "begin comes first"
            result = self.load_checks()[name](submission.load(self.compiled, self.code, self.name))
            if inspect.isawaitable(result):
                waiting.wait(result)

    async def check_async(self, name: str, seconds: float) -> None:
        """The same for a host without stack switching."""
        with self.trial(seconds=seconds):
            assert self.compiled is not None, "begin comes first"
            async with waiting.own_tasks_async():
                check = self.load_checks()[name]
                result = check(await submission.load_async(self.compiled, self.code, self.name))
                if inspect.isawaitable(result):
                    await result

    def load_checks(self) -> dict[str, Any]:
        """The checks by name, in the order of their definition, from a fresh copy of their module."""
        namespace: dict[str, Any] = {"__name__": "checks"}
        with library.importable(datasets.provided.make, self.once):
            exec(self.checks_code, namespace)
        return {name: value for name, value in namespace.items() if "check" in getattr(value, "__dict__", ())}

    def once(self, what: str, make: Callable[[], Any]) -> Any:
        """What `make` returned to the first check that asked: for what takes long, and is looked at only."""
        if what not in self.made:
            self.made[what] = make()
        return self.made[what]

    @contextmanager
    def trial(self, report: dict[str, Any] | None = None, seconds: float = 0) -> Iterator[None]:
        """The submission runs in here, behind the fence. An error goes into the verdict, or as a run's into `report`."""
        self.report, self.verdict = report, Verdict()
        verdict = self.verdict
        waiting.begin()
        leave = self.enter(self.name)
        try:
            with self.prepared():
                yield
            verdict.passed = True
        except BaseException as error:  # SystemExit and KeyboardInterrupt too: nothing may leave the grader
            if report is None:
                verdict.fail(told(error, seconds))
            else:
                report.update(reported(error, self.name))
        finally:
            free_monitoring()
            if meddled := leave():
                verdict.fail(meddled[0], caught=True)

    @contextmanager
    def prepared(self) -> Iterator[None]:
        run.baseline.restore()
        sys.setrecursionlimit(DEEPEST)
        clean_home()
        datasets.provided.write()
        with run.baseline.warnings():
            try:
                yield
            finally:
                run.flush_streams()


def title_of(check: Any) -> str:
    return (inspect.getdoc(check) or check.__name__).splitlines()[0].removesuffix(".")


def reported(error: BaseException, name: str) -> dict[str, Any]:
    """As of a run; an exit is an error here, and one that can't be shown is replaced."""
    try:
        report = errors.report(error, name)
    except BaseException:
        return errors.report(RuntimeError(UNSHOWN), name)
    return errors.report(RuntimeError(ENDED_ITSELF), name) if report["kind"] == "ok" else report


def told(error: BaseException, seconds: float) -> str:
    """What a check that didn't pass says."""
    try:
        return str(explanation(error, seconds))
    except BaseException:
        return UNSHOWN


def explanation(error: BaseException, seconds: float) -> Failed:
    if isinstance(error, KeyboardInterrupt):
        return explained(("Problem", f"It was still running after {seconds:g} s and was stopped."), ("Usually", LATE))
    if isinstance(error, asyncio.CancelledError) and waiting.cut_short:
        return explained(
            ("Problem", f"It was still waiting after {seconds:g} s and was stopped."), ("Usually", ENDLESS)
        )
    if isinstance(error, Failed):
        return error
    from_program = errors.line_of(error, submission.program["name"]) is not None
    return explained(("Raised", described(error)), ("Usually", "" if from_program else OTHER_KIND))
