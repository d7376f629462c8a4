from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

log = Path("latency.txt")
log.write_text("\n".join(map(str, range(10_000))), encoding="utf-8")
opened, reads = [], 0


def latencies() -> Iterator[int]:
    global reads
    with log.open(encoding="utf-8") as file:
        opened.append(file)
        for line in file:
            reads += 1
            yield int(line)


stream = latencies()
print("first above 41 ms:", next(ms for ms in stream if ms > 41))
print("lines read:", reads, "file closed:", opened[0].closed)
stream.close()
print("after close():", opened[0].closed)

with closing(latencies()) as stream:
    print("again:", next(ms for ms in stream if ms > 41))
print("after with:", opened[1].closed)
