from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import TextIO


def merge(names: list[str], target: str | TextIO) -> int:
    """Merge what a run produced; `target` is a path or an open file."""
    with ExitStack() as stack:
        sources = []
        for name in names:
            sources.append(stack.enter_context(open(name)))
            opened.append(sources[-1])
        out = stack.enter_context(
            open(target, "w")
            if isinstance(target, str)
            else nullcontext(target)
        )
        return sum(out.write(source.read()) for source in sources)


opened: list[TextIO] = []
names = [f"shard-{n}.txt" for n in range(3)]
for name in names[:2]:
    Path(name).write_text(f"rows of {name}\n")
try:
    merge(names, "all.txt")
except FileNotFoundError as error:
    print("missing:", error.filename)
print("closed:", [file.closed for file in opened])
print(merge(names[:2], "all.txt"), "characters")
with open("log.txt", "w") as log:
    merge(names[:1], log)
    print("the caller's file is closed:", log.closed)
