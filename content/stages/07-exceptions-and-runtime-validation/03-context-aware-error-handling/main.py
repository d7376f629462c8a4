import asyncio
import json
import logging
import sys
from contextlib import suppress
from pathlib import Path

layout = "%(levelname)s %(message)s file=%(file)s issue=%(issue)s"
logging.basicConfig(stream=sys.stdout, format=layout, force=True)
log = logging.getLogger("sales")


class DataValidationError(ValueError):
    def __init__(self, file: str, issue: str) -> None:
        super().__init__(file, issue)
        self.file, self.issue = file, issue


async def load(file: str) -> list[float]:
    await asyncio.sleep(0)  # stands for the download
    try:
        amounts: list[float] = json.loads(Path(file).read_text())
    except FileNotFoundError as exc:
        raise DataValidationError(file, "missing") from exc
    except json.JSONDecodeError as exc:
        raise DataValidationError(file, exc.msg) from exc
    if not amounts:
        raise DataValidationError(file, "empty")
    return amounts


async def load_all(files: list[str]) -> list[list[float]]:
    tasks = map(load, files)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    if errors := [r for r in results if isinstance(r, Exception)]:
        raise ExceptionGroup("loading failed", errors)
    return [r for r in results if not isinstance(r, BaseException)]


async def forecast(files: list[str], fallback: float) -> float:
    amount = fallback
    try:
        months = await load_all(files)
        amount = sum(map(sum, months)) / len(months)
    except* DataValidationError as group:
        for exc in group.exceptions:
            log.warning("rejected", extra=vars(exc))  # file, issue
    return amount


async def main() -> None:
    files = ["jan.json", "feb.json", "mar.json", "apr.json"]
    print("forecast:", await forecast(files, fallback=150.0))
    print("forecast:", await forecast(files[:1], fallback=150.0))


Path("jan.json").write_text("[120.0, 80.0]")
Path("feb.json").write_text("[]")
Path("mar.json").write_text("[95.5, ")
asyncio.run(main())

with suppress(FileNotFoundError):
    Path("stale.cache").unlink()
try:
    log.warning("rejected", extra={"filename": "feb.json"})
except KeyError as exc:
    print("KeyError:", exc)
