from collections.abc import Generator

type Reader = Generator[str, str | None, str]


def read(name: str) -> Reader:
    count = 0
    try:
        for row in ("a", "b", "c"):
            command = yield f"{name}:{row}"
            count += command != "skip"
        return f"{count} rows used"
    finally:
        print("  file closed")


def delegate(source: Reader) -> Generator[str, str | None]:
    result = yield from source
    print("  result:", result)


def loop(source: Reader) -> Generator[str, str | None]:
    result = None
    for item in source:
        yield item
    print("  result:", result)


for outer in (delegate, loop):
    print(outer.__name__)
    stream = outer(read("mon"))
    print(" ", next(stream), stream.send("skip"), *stream)

for outer in (delegate, loop):
    source = read("tue")
    stream = outer(source)
    next(stream)
    print(outer.__name__, "close()")
    stream.close()
    print("  still suspended:", source.gi_frame is not None)
