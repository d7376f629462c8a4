import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

noon = datetime(2026, 7, 1, 12, tzinfo=UTC)


def in_berlin() -> str:
    ZoneInfo.clear_cache()
    try:
        return noon.astimezone(ZoneInfo("Europe/Berlin")).isoformat()
    except ZoneInfoNotFoundError as error:
        return type(error).__name__


print("UTC:            ", noon.isoformat())
for name in [name for name in sys.modules if "tzdata" in name]:
    del sys.modules[name]
sys.modules["tzdata"] = None  # as if the package were not loaded
print("system's zones: ", in_berlin())
del sys.modules["tzdata"]
import tzdata  # noqa: E402, F401  this site loads what is imported

print("with tzdata:    ", in_berlin())
