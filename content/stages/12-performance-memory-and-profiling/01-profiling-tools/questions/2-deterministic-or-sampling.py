import cProfile
import pstats
import subprocess
import sys
from collections import Counter
from pathlib import Path
from time import process_time


def is_word(token: int) -> bool:
    return token > 0


def count_words() -> None:
    sum([is_word(token) for token in range(600_000)])


def checksum() -> None:
    total = 0
    for token in range(2_400_000):
        total = total + token


def job() -> tuple[float, float]:
    """CPU seconds in `count_words`, and in all."""
    words = everything = 0.0
    for _ in range(10):
        start = process_time()
        count_words()
        middle = process_time()
        checksum()
        words += middle - start
        everything += process_time() - start
    return words, everything


def show(tool: str, share: float, slower: float) -> None:
    print(
        f"{tool:<8} {share:4.0%} in count_words, {slower:.1f}x as long"
    )


if sys.argv[1:] == ["child"]:  # this file again, watched by py-spy
    Path("seconds.txt").write_text(str(job()[1]))
    sys.exit()

words, plain = job()
show("clock", words / plain, 1)

py_spy = Path(sys.executable).with_name("py-spy")
record = [py_spy, "record", "--format", "raw", "-o", "stacks.txt", "--"]
subprocess.run(
    [*record, sys.executable, __file__, "child"],
    capture_output=True,
    check=True,
)
samples = Counter[bool]()
for line in Path("stacks.txt").read_text().splitlines():
    stack, _, number = line.rpartition(" ")
    samples["count_words" in stack] += int(number)
seconds = float(Path("seconds.txt").read_text())
show("py-spy", samples[True] / samples.total(), seconds / plain)

with cProfile.Profile() as profile:
    _, seconds = job()
f = pstats.Stats(profile).get_stats_profile().func_profiles
share = f["count_words"].cumtime / f["job"].cumtime
show("cProfile", share, seconds / plain)
