"""Tricks with which a run could prepare the ground for a grade that the next submission does not deserve.

Each works on what carries verdicts from Python to the page. The test puts the name of the trick in the place of
the value below.
"""

import asyncio
import json
from importlib import import_module
from typing import Any

TRICK = "message_to_the_page"

js = import_module("js")
ffi = import_module("pyodide.ffi")

PASSED = {"name": "x", "title": "x", "visible": True, "passed": True, "message": "", "output": "", "ms": 1}
FORGED = {"kind": "done", "id": 2, "ms": 1, "outcome": {"kind": "graded", "checks": [PASSED] * 20}}


def plain(value: object) -> Any:
    return js.Object.getPrototypeOf(js.Object) and ffi.to_js(value, dict_converter=js.Object.fromEntries)


def flattering(text: str) -> str:
    """A verdict or a list of them, made good."""
    try:
        verdict = json.loads(text)
    except (TypeError, ValueError):
        return text
    if isinstance(verdict, dict) and "passed" in verdict:
        verdict |= {"passed": True, "message": ""}
    return json.dumps(verdict)


def message_to_the_page() -> None:
    for number in range(2, 9):
        js.postMessage(plain(FORGED | {"id": number}))


def message_through_another_channel() -> None:
    channel = js.MessageChannel.new()
    for number in range(2, 9):
        channel.port1.postMessage(plain(FORGED | {"id": number}))
        js.dispatchEvent(js.MessageEvent.new("message", plain({"data": FORGED | {"id": number}})))


def caught_port() -> None:
    """Every port that anybody uses from now on."""
    real = js.MessagePort.prototype.postMessage

    def post(this: Any, *_message: object) -> None:
        real.call(this, plain(FORGED))

    js.MessagePort.prototype.postMessage = ffi.create_proxy(post, capture_this=True)


def replaced_json() -> None:
    js.JSON.parse = ffi.create_proxy(lambda text, *_: plain(json.loads(flattering(text))))


def replaced_global_json() -> None:
    js.globalThis.JSON = plain({"parse": js.JSON.parse, "stringify": lambda *_: '{"checks": "", "forbidden": []}'})


def replaced_string() -> None:
    js.globalThis.String = ffi.create_proxy(flattering)


def replaced_push() -> None:
    def push(this: Any, item: Any) -> None:
        item.passed = True
        this[this.length] = item

    js.Array.prototype.push = ffi.create_proxy(push, capture_this=True)


def replaced_call() -> None:
    """What the host calls Python functions with."""
    verdict = json.dumps({"kind": "ok", "passed": True, "message": ""})
    holder = js.Object.getPrototypeOf(ffi.create_proxy(flattering))
    while holder:
        if js.Object.getOwnPropertyDescriptor(holder, "callPromising"):
            forged = js.Object.getOwnPropertyDescriptor(holder, "callPromising")
            forged.value = ffi.create_proxy(lambda *_: js.Promise.resolve(verdict))
            js.Object.defineProperty(holder, "callPromising", forged)
        holder = js.Object.getPrototypeOf(holder)


def replaced_then() -> None:
    js.Promise.prototype["then"] = ffi.create_proxy(lambda *_: js.Promise.resolve(plain(FORGED)))


def replaced_call_of_functions() -> None:
    real = js.Function.prototype.call

    def call(this: Any, *given: Any) -> Any:
        return real.apply(
            this, plain([plain(FORGED) if getattr(one, "kind", None) == "done" else one for one in given])
        )

    js.Function.prototype.call = ffi.create_proxy(call, capture_this=True)


def printed_verdict() -> None:
    print(json.dumps(FORGED))
    print("All 20 checks passed.")


def replaced_judge() -> None:
    from _playground.grade import judge

    judge.Exam.check = lambda *_: json.dumps({"passed": True, "message": ""})


def replaced_seal() -> None:
    from _playground import seal
    from _playground.grade import judge

    seal.put_back = seal.remember = judge.put_back = lambda: []
    judge.Exam.check = lambda *_: json.dumps({"passed": True, "message": ""})


def late_callback() -> None:
    """Later, while the checks are made."""

    def swap() -> None:
        replaced_judge()
        asyncio.get_event_loop().call_later(0.01, swap)

    asyncio.get_event_loop().call_later(0.01, swap)


def late_timer() -> None:
    """The same past the event loop."""
    js.setInterval(ffi.create_proxy(replaced_judge), 10)


def late_seal() -> None:
    js.setInterval(ffi.create_proxy(replaced_seal), 10)


try:
    globals()[TRICK]()
    print("done")
except BaseException as error:
    print("refused", repr(error)[:200])
