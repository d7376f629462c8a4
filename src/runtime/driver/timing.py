"""Time the versions that a program offers. In browsers the clock ticks in tenths of a millisecond or worse, so each
sample is made of as many calls as it takes; the versions take turns, so that a busy moment of the machine meets all."""

import inspect
import io
import json
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from itertools import repeat
from statistics import median
from time import perf_counter
from typing import Any

SAMPLE_SECONDS = 0.05
#: A sample spans at least as many steps of the clock, unless it would take longer than `MAX_SAMPLE_SECONDS`.
STEPS_OF_CLOCK = 100
MAX_SAMPLE_SECONDS = 0.25
MAX_ROUNDS = 9
#: No round is begun that would end later; the first is made in any case.
MAX_SECONDS = 5.0
MAX_VERSIONS = 12
MAX_LABEL = 80

Versions = dict[str, Callable[[], object]]
Clock = Callable[[], float]

measured: dict[str, Any] | None = None


@contextmanager
def timed(namespace: Mapping[str, object]) -> Iterator[None]:
    """Measure what runs inside leaves in `namespace`; see `time_versions`."""
    global measured
    measured = None
    yield
    time_versions(namespace)


def time_versions(namespace: Mapping[str, object]) -> None:
    """Measure its `versions`; `take` gives the figures out.

    Raises NameError, TypeError or ValueError, written to the reader, where there is nothing that could be timed.
    """
    global measured
    versions = versions_in(namespace)
    with redirect_stdout(Nowhere()), redirect_stderr(Nowhere()):
        measured = measure(versions)


def take() -> str:
    """The last figures as JSON, `null` where none were made; see `runtime/timing.ts`."""
    global measured
    text = json.dumps(measured)
    measured = None
    return text


class Nowhere(io.TextIOBase):
    """A stream for what versions print: thousands of calls would flood the page."""

    def write(self, text: str) -> int:
        return len(text)


def versions_in(namespace: Mapping[str, object]) -> Versions:
    if "versions" not in namespace:
        raise NameError("nothing to time: name what to compare, as versions = {'loop': with_loop, 'sum': with_sum}")
    versions = namespace["versions"]
    if not isinstance(versions, dict):
        raise TypeError(f"versions is of type {type(versions).__name__}: it must be a dict of functions by label")
    if not 1 <= len(versions) <= MAX_VERSIONS:
        raise ValueError(f"versions holds {len(versions)} functions: from 1 to {MAX_VERSIONS} can be timed")
    for label, function in versions.items():
        if not callable(function):
            kind = type(function).__name__
            raise TypeError(f"versions[{label!r}] is of type {kind}: it must be a function, as lambda: …")
    return {" ".join(str(label).split())[:MAX_LABEL]: function for label, function in versions.items()}


def measure(versions: Versions, clock: Clock = perf_counter) -> dict[str, Any]:
    """Milliseconds of one call of each version: the least and the median of all rounds."""
    ends_at = clock() + MAX_SECONDS
    step = step_of(clock)
    sample = min(max(SAMPLE_SECONDS, STEPS_OF_CLOCK * step), MAX_SAMPLE_SECONDS)
    calls = {label: calls_for(function, sample, clock) for label, function in versions.items()}
    seconds: dict[str, list[float]] = {label: [] for label in versions}
    rounds = 0
    round_seconds = 0.0
    while rounds < MAX_ROUNDS and (rounds == 0 or clock() + round_seconds < ends_at):
        began = clock()
        for label, function in versions.items():
            seconds[label].append(max(spent(function, calls[label], clock), step) / calls[label])
        round_seconds = clock() - began
        rounds += 1
    return {
        "rounds": rounds,
        "stepMs": step * 1000,
        "versions": [
            {"label": label, "minMs": min(took) * 1000, "medianMs": median(took) * 1000, "calls": calls[label]}
            for label, took in seconds.items()
        ],
    }


def step_of(clock: Clock) -> float:
    """The smallest step of the clock that a program sees, in seconds."""
    steps: list[float] = []
    for _ in range(5):
        before = now = clock()
        while now == before:
            now = clock()
        steps.append(now - before)
    return min(steps)


def calls_for(function: Callable[[], object], sample: float, clock: Clock) -> int:
    """How many calls take `sample` seconds. The first, which fills caches, does not count."""
    first = function()
    if inspect.iscoroutine(first):
        first.close()
        raise TypeError("a version is an async function: only the making of its coroutine would be timed")
    calls = 1
    while (took := undisturbed(function, calls, sample, clock)) < sample:
        wanted = 1.2 * calls * sample / took if took else math.inf
        calls = math.ceil(min(max(wanted, 2 * calls), 100 * calls))
    return calls


def undisturbed(function: Callable[[], object], calls: int, sample: float, clock: Clock) -> float:
    """As `spent`; what seems to be enough is looked at twice, because a busy moment makes anything seem enough."""
    took = spent(function, calls, clock)
    return min(took, spent(function, calls, clock)) if sample <= took < 4 * sample else took


def spent(function: Callable[[], object], calls: int, clock: Clock) -> float:
    began = clock()
    for _ in repeat(None, calls):
        function()
    return clock() - began
