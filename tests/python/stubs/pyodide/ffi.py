"""What the driver uses of `pyodide.ffi`."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class JsException(Exception):
    pass


def can_run_sync() -> bool:
    return True


def run_sync(awaitable: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.get_event_loop().run_until_complete(awaitable)
