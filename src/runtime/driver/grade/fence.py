"""While a submission runs, it can't get hold of the frames, objects and code of what grades it.

An audit hook: however a submission comes by `sys._getframe`, the interpreter announces the call. Only calls from the
submission itself are refused; libraries need frames for warnings, logs and tracebacks.
"""

import sys
from collections.abc import Callable
from types import BuiltinMethodType, CodeType, FrameType
from typing import Any

Leave = Callable[[], list[str]]

#: Announced by the interpreter, and what the learner reads.
CALLS = {
    "sys._getframe": "reads the frames of its callers",
    "sys._current_frames": "reads the frames of its callers",
    "sys._current_exceptions": "reads the frames of its callers",
    "sys.settrace": "traces what runs around it",
    "sys.setprofile": "traces what runs around it",
    "gc.get_objects": "searches the memory of the interpreter",
    "gc.get_referrers": "searches the memory of the interpreter",
    "gc.get_referents": "searches the memory of the interpreter",
    "code.__new__": "makes code objects by hand",
    "sys.addaudithook": "listens to the interpreter",
    "sys.monitoring.register_callback": "traces what runs around it",
}
ATTRIBUTES = {"tb_frame", "gi_frame", "cr_frame", "ag_frame", "__code__"}
READABLE = {"__code__"}
#: Made from text, but not by the submission.
NOT_OWN = ("<frozen ", "<checks>")
MEDDLING = "Your program {what}, on line {line}. No exercise needs that: what grades it is out of bounds."


class OutOfBounds(RuntimeError):
    """What a submission gets that reaches for the grader. The check fails, whatever is done with this error."""


def install() -> Callable[[str], Leave]:
    """Once per interpreter: a hook stays for good. Returns `enter`, which returns the `leave` of that stay."""
    getframe = sys._getframe
    inside: list[tuple[str, list[str]]] = []
    busy = False

    def hook(event: str, args: tuple[Any, ...]) -> None:
        nonlocal busy
        if not inside or busy:
            return
        busy = True
        try:
            what = meddling(event, args)
            if what is None:
                return
            program, found = inside[0]
            frame = own_frame(getframe(1), program)
            if frame is None:
                return
            found.append(MEDDLING.format(what=what, line=frame.f_lineno))
        finally:
            busy = False
        raise OutOfBounds(found[-1])

    def enter(program: str) -> Leave:
        if inside:
            raise OutOfBounds("an exam is under way")
        found: list[str] = []
        inside.append((program, found))

        def leave() -> list[str]:
            inside.clear()
            return found

        return leave

    sys.addaudithook(hook)
    return enter


def meddling(event: str, args: tuple[Any, ...]) -> str | None:
    """What the announced action would be if the submission did it."""
    if event == "sys.monitoring.register_callback" and is_profilers(args[0]):
        return None
    if event in CALLS:
        return CALLS[event]
    if event == "object.__getattr__" and args[1] in ATTRIBUTES - READABLE:
        return f"reads {args[1]}"
    if event == "object.__setattr__" and args[1] in ATTRIBUTES:
        return f"replaces {args[1]}"
    if event == "compile" and not is_from_text(str(args[1])):
        return "passes its code off as a library's"
    if event.startswith("ctypes."):
        return "reads and writes memory through ctypes"
    return None


def is_profilers(callback: object) -> bool:
    """What `cProfile` counts calls with, or None, which it ends with: neither sees a frame."""
    owner = type(getattr(callback, "__self__", None))
    return callback is None or (
        type(callback) is BuiltinMethodType and any(cls.__module__ == "_lsprof" for cls in owner.__mro__)
    )


def own_frame(frame: FrameType | None, program: str) -> FrameType | None:
    """The submission's frame when it acts itself or through one function of a library."""
    for _ in range(2):
        if frame is None:
            return None
        if is_own(frame.f_code, program):
            return frame
        frame = frame.f_back
    return None


def is_own(code: CodeType, program: str) -> bool:
    """The program's code, or code that it made from text."""
    return code.co_filename == program or is_from_text(code.co_filename)


def is_from_text(file: str) -> bool:
    return file.startswith("<") and not file.startswith(NOT_OWN)
