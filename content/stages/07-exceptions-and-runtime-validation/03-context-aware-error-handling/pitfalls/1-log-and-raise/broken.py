import io
import logging

written = io.StringIO()
logging.basicConfig(stream=written, format="%(message)s", force=True)
log = logging.getLogger("orders")


def parse(raw: str) -> int:
    try:
        return int(raw)
    except ValueError as exc:
        log.error("parse failed: %s", exc)
        raise


def load(raw: str) -> int:
    try:
        return parse(raw)
    except ValueError as exc:
        log.error("load failed: %s", exc)
        raise


try:
    load("12x")
except ValueError as exc:
    log.error("order skipped: %s", exc)
print(written.getvalue(), end="")
print("log entries:", written.getvalue().count("\n"))
