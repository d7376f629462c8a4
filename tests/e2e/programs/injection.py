"""Sends texts that would be scripts, were they read as HTML, through one of the ways from Python to the page.

The test puts the texts and the name of the way in place of the two values below.
"""

import asyncio
import logging
import sys
import warnings
from datetime import timedelta, timezone

PAYLOADS = ["<b>"]
CHANNEL = "prints"
COLUMNS = 15

ALL = "\n".join(PAYLOADS)


class Shown:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text

    def _repr_html_(self):
        return self.text

    _repr_svg_ = _repr_javascript_ = _repr_markdown_ = _repr_html_


def frames():
    import pandas as pd

    for start in range(0, len(PAYLOADS), COLUMNS):
        part = PAYLOADS[start : start + COLUMNS]
        yield pd, part


def show(frame):
    from _playground import display

    display.show(frame)


def prints():
    for payload in PAYLOADS:
        print(payload)
        sys.stdout.write(payload)
        sys.stderr.write(payload)


def one_character_at_a_time():
    for character in ALL:
        print(character, end="", flush=True)


def representation():
    show(Shown(ALL))


def message():
    raise ValueError(ALL)


def error_class():
    raise type(PAYLOADS[0], (Exception,), {"__module__": PAYLOADS[1], "__qualname__": ALL})("x")


def notes():
    error = KeyError("x")
    for payload in PAYLOADS:
        error.add_note(payload)
    raise error


def group():
    raise ExceptionGroup(ALL, [ValueError(payload) for payload in PAYLOADS])


def causes():
    try:
        raise ValueError(ALL)
    except ValueError as error:
        raise RuntimeError(ALL) from error


def syntax_error():
    raise SyntaxError(PAYLOADS[0], (PAYLOADS[1], 1, 1, ALL))


def file_name():
    exec(compile("\n" * 3 + "raise ValueError(__file__)", PAYLOADS[2], "exec"), {"__file__": PAYLOADS[3]})


def missing_file():
    open(PAYLOADS[2])


def exit_text():
    sys.exit(ALL)


def warning():
    for payload in PAYLOADS:
        warnings.warn(payload, stacklevel=1)
        logging.error(payload)


def columns():
    for pd, part in frames():
        show(pd.DataFrame([range(len(part))], columns=part))


def cells():
    for pd, part in frames():
        show(pd.DataFrame({"text": part, "object": [Shown(text) for text in part]}))


def index():
    for pd, part in frames():
        show(pd.DataFrame({"x": range(len(part))}, index=pd.Index(part, name=part[0])))
        show(pd.DataFrame({"x": range(len(part))}, index=pd.MultiIndex.from_arrays([part, part], names=part[:2])))


def dtypes():
    for pd, part in frames():
        moment = pd.Timestamp("2026-01-01")
        zones = {f"c{i}": [moment.tz_localize(timezone(timedelta(hours=1), text))] for i, text in enumerate(part)}
        show(pd.DataFrame(zones))


def figure():
    import matplotlib.pyplot as plt

    for payload in PAYLOADS[:20]:
        figure, axes = plt.subplots(figsize=(1, 1))
        figure.suptitle(payload.replace("$", ""))
        axes.set_title(payload.replace("$", ""))
        axes.set_xlabel(payload.replace("$", ""))
        axes.plot([1, 2], label=payload.replace("$", ""))
        axes.legend()
        plt.show()


def vector_figure():
    import io

    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.set_title(PAYLOADS[0], gid=PAYLOADS[1], url="javascript:hit()")
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    plt.close(figure)
    show(Shown(buffer.getvalue()))


def forged_table():
    """Past the driver: what it would send, sent by the program."""
    import json

    from _playground import display

    table = {"columns": PAYLOADS, "dtypes": PAYLOADS, "index": [ALL], "rows": [PAYLOADS], "shape": [1, 1]}
    display.emit_table(json.dumps(table | {"html": ALL, "innerHTML": ALL, "tag": "script"}))


def traced():
    texts = list(PAYLOADS)
    shown = [Shown(text) for text in texts[:5]]
    return texts, shown


def in_a_task():
    async def fail():
        raise ValueError(ALL)

    asyncio.run(fail())


globals()[CHANNEL]()
