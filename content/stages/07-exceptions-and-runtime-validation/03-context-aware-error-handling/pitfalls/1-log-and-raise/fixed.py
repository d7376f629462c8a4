import io
import logging

written = io.StringIO()
logging.basicConfig(stream=written, format="%(message)s", force=True)
log = logging.getLogger("orders")


def parse(raw: str) -> int:
    return int(raw)


def load(raw: str) -> int:
    return parse(raw)


try:
    load("12x")
except ValueError as exc:
    log.error("order skipped: %s", exc)
print(written.getvalue(), end="")
print("log entries:", written.getvalue().count("\n"))
