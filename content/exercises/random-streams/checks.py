"""Streams, replicates and intervals: what they depend on, and what not."""

import numpy as np
from grader import (
    call,
    close,
    equal,
    hidden,
    is_a,
    raises,
    require,
    same_array,
    visible,
)

X = np.array([3.0, 8.0, 8.5, 1.0, 4.0, 12.0, 7.5, 6.0, 2.0, 9.0])
OVERLAP = "seeds are added up, so one seed's stream is another seed's, too"
ON_N = "a stream depends on the number of streams that are asked for"
OWN = "replicates are drawn from another generator than their own stream"


def draws(generators):
    return [tuple(rng.integers(0, 1_000_000, 3).tolist()) for rng in generators]


@visible
def prefix(sub):
    """Ten replicates are the first ten of a hundred"""
    ten = call(sub.bootstrap_means, X, 10, 1)
    hundred = call(sub.bootstrap_means, X, 100, 1).value
    same_array(ten, hundred[:10], dtype=float, usually=ON_N)


@visible
def neighbours(sub):
    """No stream of one seed is a stream of the next"""
    first = draws(call(sub.streams, 0, 1001).value)
    for seed in (1, 2, 10):
        other = draws(call(sub.streams, seed, 20).value)
        shared = len(set(first) & set(other))
        text = f"{shared} of 20 streams of seed {seed} are streams of seed 0 as well."
        require(shared == 0, text, usually=OVERLAP)


@visible
def plausible(sub):
    """Means scatter around the mean of the values, by the standard error"""
    x = np.random.default_rng(0).normal(10, 2, 400)
    means = call(sub.bootstrap_means, x, 300, 0).value
    equal(np.shape(means), (300,), what="the shape of the means")
    still = "a permutation draws without replacement: it has the same mean each time"
    spread = float(np.std(means))
    text = f"The means scatter by {spread:.3g}; the standard error is 0.1."
    require(0.08 < spread < 0.12, text, usually=still)
    centre = float(np.mean(means))
    text = f"The means have the mean {centre:.4g}, the values have {x.mean():.4g}."
    require(abs(centre - x.mean()) < 0.03, text)


@hidden
def independent_of_n(sub):
    """Stream i is the same among three streams and among thirty"""
    three, thirty = call(sub.streams, 7, 3), call(sub.streams, 7, 30)
    equal(len(thirty.value), 30, what=f"the length of {thirty.called}")
    equal(
        draws(three.value),
        draws(thirty.value)[:3],
        what=f"numbers from {three.called}",
        usually=ON_N,
    )
    is_a(three.value, list, what=three.called)
    is_a(three.value[0], np.random.Generator, what=f"{three.called}[0]")


@hidden
def distinct(sub):
    """The streams of one seed differ, and repeat for the same seed"""
    numbers = draws(call(sub.streams, 5, 50).value)
    usually = "the same seed was used for several streams"
    equal(len(set(numbers)), 50, what="different streams of 50", usually=usually)
    again = draws(call(sub.streams, 5, 50).value)
    unseeded = "a generator without a seed differs in every run"
    equal(again, numbers, what="numbers from streams(5, 50), again", usually=unseeded)


@hidden
def own_stream(sub):
    """Replicate i draws from stream i"""
    asked = []

    def alike(seed, n):
        asked.append((seed, n))
        return [np.random.default_rng(99) for _ in range(n)]

    sub.streams = alike
    means = call(sub.bootstrap_means, X, 6, 4).value
    require(len(asked) > 0, "bootstrap_means doesn't call streams.", usually=OWN)
    equal(asked[0][0], 4, what="the seed that streams was called with")
    text = "With six streams that are alike, the six means still differ."
    require(len(set(np.asarray(means).tolist())) == 1, text, usually=OWN)


@hidden
def seed(sub):
    """Another seed gives other means"""
    one = call(sub.bootstrap_means, X, 20, 3).value
    other = call(sub.bootstrap_means, X, 20, 4).value
    require(not np.array_equal(one, other), "Seeds 3 and 4 give the same means.")


@hidden
def global_generator(sub):
    """The global generator is neither used nor changed"""
    usually = "functions of np.random itself draw from the generator that all share"
    np.random.seed(5)
    before = np.random.get_state()[1].tolist()
    first = call(sub.bootstrap_means, X, 5, 0).value
    after = np.random.get_state()[1].tolist()
    require(before == after, "The global generator was changed.", usually=usually)
    np.random.seed(6)
    again = call(sub.bootstrap_means, X, 5, 0)
    same_array(again, first, dtype=float, usually=usually)


@hidden
def replacement(sub):
    """A resample has the size of x, and its values are drawn with replacement"""
    means = call(sub.bootstrap_means, [0, 1], 60, 0).value
    usually = "a resample has another size than x, or no value comes twice"
    found = sorted(set(np.asarray(means).tolist()))
    equal(
        found, [0.0, 0.5, 1.0], what="the means that occur for [0, 1]", usually=usually
    )


@hidden
def quantiles(sub):
    """The interval cuts off the same share on both sides"""
    tails = "1 - level is the share of both tails together"
    for level, n_boot, number in ((0.9, 50, 2), (0.5, 40, 0)):
        means = call(sub.bootstrap_means, X, n_boot, number).value
        want = np.quantile(means, [(1 - level) / 2, (1 + level) / 2]).tolist()
        answer = call(sub.interval, X, level, n_boot, number)
        is_a(answer, tuple)
        close(answer, tuple(want), usually=tails)


@hidden
def defaults(sub):
    """Without more arguments: 95 %, 2000 replicates, seed 0"""
    x = np.sqrt(np.arange(2.0, 9.0))
    answer = call(sub.interval, x)
    want = call(sub.interval, x, 0.95, 2000, 0).value
    equal(answer, want, usually="the defaults are not those of the task")


@hidden
def refused(sub):
    """Nothing to resample, no replicates and impossible levels are refused"""
    empty = "the mean of nothing is NaN, and an array of no means has no quantile"
    for x in ([], np.array([])):
        raises(ValueError, sub.bootstrap_means, x, 5, 0, usually=empty)
    for n_boot in (0, -1):
        raises(ValueError, sub.bootstrap_means, [1.0], n_boot, 0, usually=empty)
        raises(ValueError, sub.interval, [1.0], 0.9, n_boot, usually=empty)
    raises(ValueError, sub.bootstrap_means, np.array([]), 0, 0, usually=empty)
    raises(ValueError, sub.interval, [], 0.9, 10, usually=empty)
    level = "quantile takes 0 and 1, too; a level in percent is out of range"
    for bad in (0, 1, 95, -0.5):
        raises(ValueError, sub.interval, [1.0, 2.0], bad, 10, usually=level)
    equal(call(sub.bootstrap_means, [4.0], 1, 0).value.tolist(), [4.0], what="a mean")


@hidden
def untouched(sub):
    """The values that come in are left as they are"""
    x = X.copy()
    call(sub.bootstrap_means, x, 3, 0).value
    usually = "shuffle works in place"
    equal(x.tolist(), X.tolist(), what="x, after the call", usually=usually)
