"""Let the page's messages in while Python runs: on SIGALRM, give the event loop one turn (needs stack switching)."""

import signal
import time
from collections.abc import Callable
from typing import Any

from pyodide.ffi import can_run_sync, run_sync

SLICE_SECONDS = 0.05
real_sleep = time.sleep


def listen(turn: Callable[[], Any]) -> None:
    """`turn()` returns a promise that settles after one turn of the host's event loop."""

    def on_alarm(_signal: int, _frame: object) -> None:
        if not can_run_sync():
            return
        try:
            run_sync(turn())
        except RuntimeError:
            return  # a JavaScript or C frame in between: this turn is skipped, the next may do

    signal.signal(signal.SIGALRM, on_alarm)
    time.sleep = sleep


def sleep(seconds: float, /) -> None:
    """`time.sleep` in slices: the interpreter looks for signals only between them."""
    end = time.monotonic() + seconds
    real_sleep(min(seconds, SLICE_SECONDS))
    while (left := end - time.monotonic()) > 0:
        real_sleep(min(left, SLICE_SECONDS))
