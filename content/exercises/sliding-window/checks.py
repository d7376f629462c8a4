"""Which windows come out, when they are read, and what is kept."""

from itertools import islice

from grader import call, equal, hidden, raises, require, visible

PARTIAL = "windows come out before they are full, or after the stream has ended"
NOT_TUPLES = "the deque itself is handed out, and it goes on changing"
IGNORED = "step is ignored"


def slices(items, n, step=1):
    """The windows of a list."""
    return [tuple(items[i : i + n]) for i in range(0, len(items) - n + 1, step)]


def check_windows(sub, items, n, step=1, stream=None, known=()):
    """All windows of the items, which come from `stream` where one is given."""
    want = slices(items, n, step)
    answer = call(sub.windows, items if stream is None else stream, n, step)
    got = call(list, answer.value)
    got.called = f"list({answer.called})"
    tuples = got.error or all(type(window) is tuple for window in got.value)
    known = [*known, (slices(items, n), IGNORED)] if tuples else []
    equal(got, want, known=known, usually=PARTIAL if tuples else NOT_TUPLES)


@visible
def example(sub):
    """Windows of three over five letters"""
    check_windows(sub, "abcde", 3)


@visible
def steps(sub):
    """Two items further each time"""
    check_windows(sub, range(7), 3, step=2)
    check_windows(sub, range(6), 3, step=2)


@visible
def too_short(sub):
    """A short stream has no window."""
    check_windows(sub, [1, 2], 3)
    check_windows(sub, [], 1)


@visible
def refused(sub):
    """n and step below 1 are refused at the call."""
    usually = "a generator's body waits for the first next, and its checks with it"
    for n, step in ((0, 1), (1, 0), (-1, 1), (2, -1)):
        raises(ValueError, sub.windows, [1, 2, 3], n, step, usually=usually)


@hidden
def ones(sub):
    """Windows of one item"""
    check_windows(sub, [5, None, 0], 1)


@hidden
def by_name(sub):
    """Numbers can be passed by name, and step left out."""
    equal(call(list, call(sub.windows, "abc", n=2).value), slices("abc", 2))
    equal(call(list, call(sub.windows, "abc", step=2, n=1).value), slices("abc", 1, 2))


@hidden
def gaps(sub):
    """A step larger than the window passes items over."""
    emptied = "a step takes items out of the window, and it doesn't hold so many"
    for length in (10, 11, 12, 13):
        check_windows(sub, range(length), 2, step=4, known=[(IndexError, emptied)])
    check_windows(sub, range(9), 3, step=3)


@hidden
def reads_what_it_needs(sub):
    """No more is read than the windows so far need."""
    read = []

    def stream():
        for number in range(5000):
            read.append(number)
            yield number

    usually = "the stream is copied first, and an endless one never ends"
    answer = call(sub.windows, stream(), 3, 2)
    equal(len(read), 0, what="items read before the first window", usually=usually)
    windows = iter(answer.value)
    for window, so_far in (((0, 1, 2), 3), ((2, 3, 4), 5), ((4, 5, 6), 7)):
        equal(call(next, windows), window)
        equal(len(read), so_far, what=f"items read for {window}", usually=usually)


@hidden
def iterators(sub):
    """Generators can be read only once, and are."""
    check_windows(
        sub,
        [0, 1, 4, 9, 16],
        2,
        step=2,
        stream=(n * n for n in range(5)),
        known=[(TypeError, "len(), an index or a slice was asked of a generator")],
    )


@hidden
def forgets(sub):
    """Items that have left the window are let go."""

    class Item:
        alive = most = 0

        def __init__(self):
            Item.alive += 1
            Item.most = max(Item.most, Item.alive)

        def __del__(self):
            Item.alive -= 1

    stream = (Item() for _ in range(1000))
    for window in islice(call(sub.windows, stream, 5).value, 900):
        del window
    require(
        Item.most <= 20,
        f"For windows of 5 items, {Item.most} were held at a time.",
        usually="everything that was read is kept: nothing drops the oldest item",
    )
