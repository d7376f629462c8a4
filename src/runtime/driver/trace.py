"""Step through a program: what each line did to its variables, which names share an object, what was printed by then."""

import inspect
import json
import sys
import time
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from opcode import opmap
from typing import Any, TextIO

from . import waiting
from .trace_state import Change, Names, State, is_class_body, key_of
from .trace_values import MAX_TEXT, short

MAX_STEPS = 2000
MAX_BYTES = 1_000_000
MAX_SECONDS = 5.0
MAX_FRAMES = 30
MAX_PRINTED = 64 * 1024
SUSPENDABLE = inspect.CO_GENERATOR | inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR

recorder: "Recorder | None" = None


@contextmanager
def traced(code: str, name: str) -> Iterator[None]:
    """Record what runs inside; `take` gives it out."""
    global recorder
    recorder = Recorder(code, name)
    streams = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = Tee(sys.stdout, recorder), Tee(sys.stderr, recorder)  # type: ignore
    waiting.around = recorder.in_task
    sys.settrace(recorder.on_call)
    try:
        yield
    finally:
        sys.settrace(None)
        waiting.around = waiting.as_it_is
        sys.stdout, sys.stderr = streams
        recorder.finish()


def take() -> str:
    """The last trace as JSON; see `runtime/trace.ts`."""
    global recorder
    text = json.dumps(recorder.result() if recorder else None)
    recorder = None
    return text


class Tee:
    """A stream that keeps what goes through."""

    def __init__(self, stream: TextIO, recorder: "Recorder") -> None:
        self.stream, self.recorder = stream, recorder

    def write(self, text: str) -> int:
        self.recorder.print(text)
        return self.stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)


class Interned:
    """Plain data, each distinct piece once: most of a state is that of the step before."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self.size = 0

    def place(self, data: object) -> int:
        text = json.dumps(data)
        if text not in self.places:
            self.places[text] = len(self.places)
            self.size += len(text)
        return self.places[text]

    def all(self) -> list[Any]:
        return [json.loads(text) for text in self.places]


class Recorder:
    def __init__(self, code: str, name: str) -> None:
        self.code, self.name = code, name
        self.lines = code.splitlines()
        self.state = State()
        self.steps: list[dict[str, Any]] = []
        self.frames, self.objects = Interned(), Interned()
        self.size = 0
        self.printed: list[str] = []
        self.printed_length = 0
        self.capped: str | None = None
        self.ends_at = time.monotonic() + MAX_SECONDS
        #: The line that is being executed: its frame, its number, what else is to be said of it.
        self.running: tuple[types.FrameType, int, dict[str, str] | None] | None = None
        #: The program's own frame while a top-level `await` waits.
        self.waits: types.FrameType | None = None

    # What Python calls.

    def on_call(self, frame: types.FrameType, _event: str, _argument: Any) -> Any:
        if not self.is_ours(frame) or self.capped:
            return None
        name = frame.f_code.co_name
        resumed = frame is self.waits
        if name != "<module>":
            known = self.state.variables.get(key_of(frame)) is not None and frame.f_code.co_flags & SUSPENDABLE
            kind = "resumes" if known else "class" if is_class_body(frame) else "calls"
            self.finish_line(frame, {"kind": kind, "text": name})
            resumed = kind == "resumes"
        if resumed:  # what its line assigns is still to come
            self.running = (frame, frame.f_lineno, None)
        return self.on_event

    def on_event(self, frame: types.FrameType, event: str, argument: Any) -> Any:
        if self.capped:
            return None
        try:
            self.note(frame, event, argument)
        except RecursionError:  # the program is about to meet it as well
            self.cap("depth")
        return None if self.capped else self.on_event

    def note(self, frame: types.FrameType, event: str, argument: Any) -> None:
        if event == "line":
            self.finish_line(frame, None, frame.f_lineno)
            self.running = (frame, frame.f_lineno, None)
        elif event == "exception" and self.running:
            if argument[0] is StopIteration and is_at(frame, "SEND", "END_SEND"):
                return  # so an `await` gets its value
            self.running = (frame, frame.f_lineno, {"kind": "raises", "text": headline(argument[1])})
        elif event == "return":
            self.on_return(frame, argument)

    def on_return(self, frame: types.FrameType, value: Any) -> None:
        raised = self.running is not None and self.running[2] is not None
        name, suspended = frame.f_code.co_name, is_suspended(frame)
        if suspended and frame.f_code.co_flags & inspect.CO_COROUTINE:
            self.finish_line(frame, {"kind": "waits", "text": name})
            self.waits = frame if name == "<module>" else self.waits
        elif name == "<module>" or is_class_body(frame) or raised:
            self.finish_line(frame, None)
        else:
            self.finish_line(frame, {"kind": "yields" if suspended else "returns", "text": short(value)})
        if key_of(frame) and not frame.f_code.co_flags & SUSPENDABLE:
            self.state.variables.pop(key_of(frame), None)
        caller = self.stack(frame)[:-1]
        self.running = (caller[-1], caller[-1].f_lineno, None) if caller else None

    def in_task(self, callback: Callable[..., Any]) -> Callable[..., Any]:
        """Python watches no task by itself: the event loop calls its steps from outside of what `traced` surrounds."""

        def step(*args: Any) -> Any:
            if self.capped or recorder is not self:
                return callback(*args)
            before = sys.gettrace()
            sys.settrace(self.on_call)
            try:
                return callback(*args)
            finally:
                sys.settrace(None if self.capped else before)

        return step

    # What is made of it.

    def print(self, text: str) -> None:
        if self.printed_length < MAX_PRINTED:
            self.printed.append(text[: MAX_PRINTED - self.printed_length])
            self.printed_length += len(self.printed[-1])

    def stack(self, frame: types.FrameType | None) -> list[types.FrameType]:
        """The program's own frames, outermost first; of a deep recursion, the first and the last."""
        found: list[types.FrameType] = []
        while frame is not None:
            if self.is_ours(frame):
                found.append(frame)
            frame = frame.f_back
        found.reverse()
        return found if len(found) <= MAX_FRAMES else found[:1] + found[1 - MAX_FRAMES :]

    def is_ours(self, frame: types.FrameType) -> bool:
        return frame.f_code.co_filename == self.name and frame.f_code.co_name != "__annotate__"

    def finish_line(self, frame: types.FrameType, note: dict[str, str] | None, next_line: int | None = None) -> None:
        """Record what the running line did, now that something else begins."""
        if self.running is None:
            if note is None:
                return
            self.running = (frame, frame.f_lineno, None)
        _frame, line, said = self.running
        self.running = None
        note = said or note
        stack = self.stack(frame)
        names, changes = self.state.see(stack, self.lines[line - 1] if line <= len(self.lines) else "")
        before = self.steps[-1]["printed"] if self.steps else 0
        silent = not changes and not note and self.printed_length == before
        if silent and self.steps and self.steps[-1]["line"] == line:
            return
        self.add_step(line, next_line, note, stack, names, changes)

    def add_step(
        self,
        line: int,
        next_line: int | None,
        note: dict[str, str] | None,
        stack: list[types.FrameType],
        names: Names,
        changes: list[Change],
    ) -> None:
        shared = [
            self.objects.place({"tag": tag, "value": self.state.values[tag].text, "names": seen})
            for tag, seen in names.items()
            if len(seen) > 1
        ]
        step = {
            "line": line,
            "next": next_line,
            "note": note,
            "stack": [self.frames.place(self.frame_data(frame)) for frame in stack],
            "shared": shared,
            "changes": changes,
            "printed": self.printed_length,
        }
        self.steps.append(step)
        self.size += len(json.dumps(step))
        if len(self.steps) >= MAX_STEPS:
            self.cap("steps")
        elif self.size + self.frames.size + self.objects.size > MAX_BYTES:
            self.cap("bytes")
        elif time.monotonic() > self.ends_at:
            self.cap("time")

    def cap(self, why: str) -> None:
        """The program runs on unwatched."""
        self.capped = why
        sys.settrace(None)

    def frame_data(self, frame: types.FrameType) -> dict[str, Any]:
        variables = self.state.variables[key_of(frame)]
        return {
            "name": frame.f_code.co_name,
            "variables": [[name, value.text, value.tag] for name, value in variables.items()],
        }

    def finish(self) -> None:
        if self.steps and not self.capped:
            self.steps[-1]["printed"] = self.printed_length
        self.running = None
        self.state.variables.clear()

    def result(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "steps": self.steps,
            "frames": self.frames.all(),
            "objects": self.objects.all(),
            "output": "".join(self.printed),
            "capped": self.capped,
        }


def is_suspended(frame: types.FrameType) -> bool:
    """Python 3.13 says that a frame is at the `RESUME` with which it will go on, others that it is at the yield."""
    code, at = frame.f_code.co_code, frame.f_lasti
    left_behind = code[at - 2 : at - 1] == bytes([opmap["YIELD_VALUE"]])
    return is_at(frame, "YIELD_VALUE") or (left_behind and is_at(frame, "RESUME"))


def is_at(frame: types.FrameType, *instructions: str) -> bool:
    """Whether one of these is what the frame executes, or was left at. Not every Python has each."""
    return frame.f_code.co_code[frame.f_lasti] in [opmap.get(name) for name in instructions]


def headline(error: BaseException) -> str:
    """As a traceback ends, without asking a class of the program for its text."""
    cls = type(error)
    base: Any = next(base for base in cls.__mro__ if base.__module__ == "builtins")
    return f"{cls.__name__}: {base.__str__(error)[:MAX_TEXT]}".removesuffix(": ")
