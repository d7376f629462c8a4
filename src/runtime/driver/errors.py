"""Turn an exception into plain data: the traceback a reader sees holds the reader's frames, not the driver's."""

import traceback
from types import TracebackType
from typing import Any

HOST_FILES = ("/_playground/waiting.py", "/pyodide/webloop.py")


def report(error: BaseException, name: str) -> dict[str, Any]:
    """`kind` ok, interrupted or raised; a raised one says its class, message, traceback and 1-based line in `name`."""
    if isinstance(error, SystemExit) and error.code in (None, 0):
        return {"kind": "ok"}
    if isinstance(error, KeyboardInterrupt):
        kind = "interrupted"
    else:
        kind = "raised"
    error.__traceback__ = without_driver(error.__traceback__, name)
    summary = traceback.TracebackException.from_exception(error, compact=True)
    trim(summary, name)
    drop_hosts(summary)
    text = "".join(summary.format()).rstrip("\n")
    return {
        "kind": kind,
        "error": class_name(error),
        "message": str(error),
        "traceback": text,
        "line": line_of(error, name),
    }


def class_name(error: BaseException) -> str:
    cls = type(error)
    hidden = cls.__module__ in ("builtins", "__main__")
    return cls.__qualname__ if hidden else f"{cls.__module__}.{cls.__qualname__}"


def without_driver(tb: TracebackType | None, name: str) -> TracebackType | None:
    """From the first frame of the program on; a syntax error has none, since the program never began."""
    while tb is not None and tb.tb_frame.f_code.co_filename != name:
        tb = tb.tb_next
    return tb


def trim(summary: traceback.TracebackException, name: str) -> None:
    """The same for the errors it was raised from."""
    for chained in (summary.__cause__, summary.__context__):
        if chained is None:
            continue
        frames = chained.stack
        first = next((i for i, frame in enumerate(frames) if frame.filename == name), 0)
        del frames[:first]
        trim(chained, name)


def drop_hosts(summary: traceback.TracebackException) -> None:
    """Leave out the frames through which this runtime waits for a coroutine: they say nothing of the program."""
    summary.stack[:] = [frame for frame in summary.stack if not frame.filename.endswith(HOST_FILES)]
    for chained in (summary.__cause__, summary.__context__, *(summary.exceptions or ())):
        if chained is not None:
            drop_hosts(chained)


def line_of(error: BaseException, name: str) -> int | None:
    if isinstance(error, SyntaxError) and error.filename == name:
        return error.lineno
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == name]
    return lines[-1] if lines else None
