import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from time import perf_counter

seconds: dict[str, float] = {}


@contextmanager
def timed(stage: str) -> Iterator[None]:
    start = perf_counter()
    try:
        yield
    finally:
        seconds[stage] = perf_counter() - start


@contextmanager
def connect(path: str) -> Iterator[sqlite3.Connection]:
    """Commit on success, roll back on failure, close always."""
    db = sqlite3.connect(path)
    try:
        yield db
        db.commit()
    except BaseException:
        db.rollback()
        raise
    finally:
        db.close()


with timed("set-up"), connect("runs.db") as db:
    db.execute("create table runs (name text, loss real)")
    db.execute("insert into runs values ('base', 0.41)")
try:
    with timed("training"), connect("runs.db") as db:
        db.execute("insert into runs values ('deep', 0.38)")
        raise FloatingPointError("loss is nan")
except FloatingPointError as error:
    print("stopped:", error)

# sqlite3's own `with` ends the transaction and closes nothing.
with sqlite3.connect("runs.db") as raw:
    print("rows:", raw.execute("select * from runs").fetchall())
with closing(raw):
    print("open after its with:", raw.execute("select 1").fetchone())
print("timed:", list(seconds))

# As many managers as there are shards: an ExitStack closes them all.
shards = [Path(f"shard-{n}.txt") for n in range(3)]
with ExitStack() as stack:
    files = [stack.enter_context(path.open("w")) for path in shards]
    print("open:", [not file.closed for file in files])
print("open:", [not file.closed for file in files])
