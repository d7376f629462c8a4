"""What comes out of a chain, and what was pulled from its source for it."""

from itertools import count

from grader import call, equal, hidden, raised_by, raises, require, visible

EAGER = "a step runs over all items when the chain is built"
ONE_SHOT = "a stage stores a generator, and the first pass has used it up"
SHARED = "one list is handed out as every batch and cleared in between"
AHEAD = "more is pulled than the item needs"


class Source:
    """Can be iterated again, and notes what was pulled."""

    def __init__(self, items):
        self.items = items
        self.pulled = []

    def __iter__(self):
        for item in self.items:
            self.pulled.append(item)
            yield item


def told(called, function, *args):
    answer = call(function, *args)
    answer.called = called
    return answer


def chained(sub, source, *steps):
    """The pipeline after these steps, each a method's name and its argument."""
    pipeline = call(sub.DataPipeline, source).value
    for name, arg in steps:
        pipeline = call(getattr(pipeline, name), arg).value
    return pipeline


def square(x):
    return x * x


def is_even(x):
    return x % 2 == 0


def same(x):
    return x


def always(_):
    return True


@visible
def chain(sub):
    """Squares, the even ones, in threes"""
    steps = ("map", square), ("filter", is_even), ("batch", 3)
    pipeline = chained(sub, range(10), *steps)
    equal(
        told("the list of the chain over range(10)", list, pipeline),
        [[0, 4, 16], [36, 64]],
        known=[
            ([[0, 4, 16]], "a last batch that isn't full is dropped"),
            ([[36, 64], [36, 64]], SHARED),
        ],
    )


@visible
def nothing_before(sub):
    """Nothing runs until something is pulled, and then only what it needs"""
    source, calls = Source(range(6)), []

    def noted(x):
        calls.append(x)
        return is_even(x)

    steps = ("map", noted), ("filter", noted), ("batch", 2), ("take", 1)
    for end in range(1, 5):
        chained(sub, source, *steps[:end])
        when = f"when {'.'.join(name for name, _ in steps[:end])} was built"
        equal(source.pulled, [], what=f"what was pulled {when}", usually=EAGER)
        equal(calls, [], what=f"the calls of functions {when}", usually=EAGER)
    mapped = chained(sub, source, ("map", noted))
    equal(told("next(iter(pipeline))", next, told("iter", iter, mapped).value), True)
    equal(source.pulled, [0], what="what was pulled for one item", usually=AHEAD)
    equal(calls, [0], what="the calls for one item", usually=AHEAD)


@visible
def second_epoch(sub):
    """Over a list, the second pass gives the same as the first"""
    steps = ("map", square), ("filter", is_even), ("batch", 1), ("take", 2)
    for end in range(1, 5):
        pipeline = chained(sub, [2, 3, 4], *steps[:end])
        first = told("the first pass", list, pipeline).value
        names = " and ".join(name for name, _ in steps[:end])
        equal(
            told(f"the second pass, with {names}", list, pipeline),
            first,
            known=[([], ONE_SHOT)],
        )


@visible
def refused(sub):
    """batch(0) and take(-1) raise when they are called"""
    usually = "the check stands in a generator, which runs at the first pull only"
    pipeline = chained(sub, [1, 2])
    for n in (0, -1):
        raises(ValueError, pipeline.batch, n, usually=usually)
    raises(ValueError, pipeline.take, -1, usually=usually)


@hidden
def new_lists(sub):
    """Each batch is a list of its own"""
    pipeline = chained(sub, range(4), ("batch", 2))
    batches = told("the batches of range(4)", list, pipeline)
    equal(batches, [[0, 1], [2, 3]], usually=SHARED)
    require(
        batches.value[0] is not batches.value[1],
        "Two batches are one and the same list.",
        usually=SHARED,
    )


@hidden
def last_batch(sub):
    """The last batch may be short; none is empty"""
    for size, n, want in (
        (5, 2, [[0, 1], [2, 3], [4]]),
        (4, 2, [[0, 1], [2, 3]]),
        (2, 5, [[0, 1]]),
        (2, 1, [[0], [1]]),
    ):
        pipeline = chained(sub, range(size), ("batch", n))
        equal(
            told(f"the batches of {n} from range({size}) in a list", list, pipeline),
            want,
            known=[
                (want[:-1], "a last batch that isn't full is dropped"),
                ([want[-1]] * len(want), SHARED),
                ([*want, []], "an empty batch follows when the items come out even"),
            ],
        )
    nothing = chained(sub, [], ("batch", 3))
    equal(told("the batches of an empty list", list, nothing), [])


@hidden
def takes_no_more(sub):
    """take(3) pulls three items, take(0) none"""
    for n in (3, 0, 100):
        source = Source(range(10))
        pipeline = chained(sub, source, ("take", n))
        want = list(range(10))[:n]
        equal(told(f"take({n}) of range(10), listed", list, pipeline), want)
        equal(
            source.pulled,
            want,
            what=f"what take({n}) pulled",
            usually="the count is compared after the next item has been pulled",
        )


@hidden
def batch_by_batch(sub):
    """The first batch of two pulls two items"""
    source = Source(range(10))
    batches = iter(chained(sub, source, ("batch", 2)))
    equal(told("the first batch", next, batches), [0, 1])
    equal(source.pulled, [0, 1], what="what was pulled for it", usually=AHEAD)
    equal(told("the second batch", next, batches), [2, 3])


@hidden
def endless(sub):
    """Of an endless source only what is needed is pulled"""

    def sevenths(x):
        return x % 7 == 0

    steps = ("filter", sevenths), ("map", str), ("batch", 2), ("take", 2)
    long = Source(range(5_000))
    told("the first item", next, iter(chained(sub, long, *steps[:2]))).value
    equal(len(long.pulled), 1, what="how many items were pulled", usually=EAGER)
    pipeline = chained(sub, count(), *steps)
    equal(
        told("four multiples of seven, in twos", list, pipeline),
        [["0", "7"], ["14", "21"]],
        known=[([["14", "21"]] * 2, SHARED)],
    )


@hidden
def branches(sub):
    """Two chains from one pipeline don't take items from each other"""
    base = chained(sub, [1, 2, 3], ("map", square))
    left = iter(call(base.map, str).value)
    right = iter(call(base.filter, always).value)

    def in_turn():
        return [next(left), next(right), next(left), next(right)]

    usually = "a method changes its own pipeline, or the branches share an iterator"
    equal(
        told("two branches, pulled in turn", in_turn),
        ["1", 1, "4", 4],
        known=[(StopIteration, usually)],
        usually=usually,
    )
    equal(told("the pipeline they branch from", list, base), [1, 4, 9], usually=usually)


@hidden
def left_alone(sub):
    """A method leaves the pipeline it is called on as it was"""
    base = chained(sub, [1, 2, 3])
    for name, arg in (("map", str), ("filter", is_even), ("batch", 2), ("take", 1)):
        made = call(getattr(base, name), arg).value
        usually = "a method changes its own pipeline and returns self"
        require(made is not base, f"{name} returned the same object.", usually=usually)
        equal(
            told(f"the pipeline after a call of its {name}", list, base),
            [1, 2, 3],
            usually=usually,
        )


@hidden
def one_pass(sub):
    """Over an iterator, the second pass is empty"""
    pipeline = chained(sub, iter([1, 2]), ("map", same), ("batch", 1))
    first = told("the first pass over an iterator", list, pipeline)
    equal(first, [[1], [2]], known=[([[], []], SHARED)])
    usually = "the items of the source are kept"
    equal(told("the second pass", list, pipeline), [], usually=usually)


@hidden
def false_items(sub):
    """0, None and empty texts are items like others"""
    items = [0, None, "", False]
    steps = ("map", same), ("filter", always), ("batch", 2)
    usually = "an item is taken for the end, or left out, because it counts as false"
    equal(
        told(f"the batches of {items}", list, chained(sub, items, *steps)),
        [[0, None], ["", False]],
        known=[([[], []], SHARED)],
        usually=usually,
    )


@hidden
def errors(sub):
    """An error in a function comes at the pull that needs it"""

    def inverse(x):
        return 1 / x

    items = iter(chained(sub, [2, 0], ("map", inverse)))
    equal(told("the first item", next, items), 0.5)
    raised_by(told("the second item", next, items), ZeroDivisionError)
