"""`input()`: the prompt is printed, the host is asked, and the answer stands in the output as on a terminal."""

import builtins
import sys
from collections.abc import Callable
from typing import Any

from pyodide.ffi import JsException, can_run_sync, run_sync

NO_MORE = "input() found no further line. Type one line for each call before you run the program."
CANNOT_WAIT = "input() can't wait for an answer here, inside a call from JavaScript or C."


def install(ask: Callable[[str], Any]) -> None:
    """`ask(prompt)` returns a line without its end, None when there is none, or a promise of either that may be rejected
    because the run was stopped."""

    def read_line(prompt: object = "", /) -> str:
        print(prompt, end="", flush=True)
        answer = ask(str(prompt))
        if hasattr(answer, "then"):
            answer = waited(answer)
        if answer is None:
            raise EOFError(NO_MORE)
        sys.stdout.write(f"{answer}\n")
        return answer

    builtins.input = read_line


def waited(promise: Any) -> str | None:
    if not can_run_sync():
        raise RuntimeError(CANNOT_WAIT)
    try:
        return run_sync(promise)
    except JsException:
        raise KeyboardInterrupt from None
