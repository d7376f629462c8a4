"""The right items in the right order, with room for few of them."""

import random

from grader import call, equal, hidden, raises, require, visible

HEAP = "the heap was taken for a sorted list; it only has its smallest in front"
TIED = "two keys are equal, so Python compares the items"
NEGATED = "the sign of the key was changed, which only numbers allow"
LATER = "of equal keys the later item is preferred: the tie-break has the wrong sign"


def first(item):
    return item[0]


def reference(items, k, key=None):
    """All items sorted; a stable sort keeps the order of equal keys."""
    return sorted(items, key=key, reverse=True)[:k]


@visible
def numbers(sub):
    """The three largest numbers"""
    equal(
        call(sub.top_k, [3, 9, 1, 7, 8], 3),
        [9, 8, 7],
        known=[([7, 9, 8], HEAP), ([7, 8, 9], "the smallest comes first")],
    )


@visible
def with_key(sub):
    """The two longest words"""
    equal(
        call(sub.top_k, ["bb", "a", "dddd", "ccc"], 2, len),
        ["dddd", "ccc"],
        known=[(["ccc", "dddd"], "the smallest comes first")],
    )
    equal(call(sub.top_k, ["bb", "a", "ccc"], 1, key=len), ["ccc"])


@visible
def ties(sub):
    """Of equal keys the earlier item comes first."""
    equal(
        call(sub.top_k, ["bb", "dd", "c", "aa"], 3, len),
        ["bb", "dd", "aa"],
        known=[(["aa", "dd", "bb"], LATER), (["dd", "bb", "aa"], TIED)],
        usually="equal keys are ordered by something else than their place",
    )
    equal(
        call(sub.top_k, [(5, "z"), (5, "y"), (5, "a")], 2, first),
        [(5, "z"), (5, "y")],
        known=[([(5, "a"), (5, "y")], LATER)],
        usually="equal keys are ordered by something else than their place",
    )


@visible
def few_at_a_time(sub):
    """Only about k items are held at a time."""

    class Item:
        alive = most = 0

        def __init__(self, size):
            self.size = size
            Item.alive += 1
            Item.most = max(Item.most, Item.alive)

        def __del__(self):
            Item.alive -= 1

    sizes = [number * 7919 % 10007 for number in range(3000)]
    stream = (Item(size) for size in sizes)
    best = call(sub.top_k, stream, 10, lambda item: item.size).value
    equal(
        [item.size for item in best],
        reference(sizes, 10),
        what="the sizes of the ten largest of 3000 items",
    )
    require(
        Item.most <= 15,
        f"For the ten largest, {Item.most} items were held at a time.",
        usually="the stream is stored or sorted as a whole",
    )


@hidden
def not_comparable(sub):
    """Items that can't be compared are fine."""
    slow, slower, late = {"id": 1, "s": 5}, {"id": 2, "s": 9}, {"id": 3, "s": 5}
    for k, want in ((2, [slower, slow]), (3, [slower, slow, late])):
        equal(
            call(sub.top_k, [slow, slower, late], k, lambda row: row["s"]),
            want,
            known=[
                (TypeError, TIED),
                ([slower, late], LATER),
                ([slower, late, slow], LATER),
            ],
        )


@hidden
def once_per_item(sub):
    """The key is called once for each item."""
    seen = []

    def size(number):
        seen.append(number)
        return number % 7

    answer = call(sub.top_k, range(50), 5, size)
    equal(answer, [6, 13, 20, 27, 34])
    equal(
        len(seen),
        50,
        what="how often the key of 50 items was asked for",
        usually="the key is computed again, for a comparison or for the final order",
    )


@hidden
def texts(sub):
    """Keys are compared and nothing else."""
    equal(
        call(sub.top_k, ["pear", "fig", "quince", "apple"], 2),
        ["quince", "pear"],
        known=[(TypeError, NEGATED)],
    )
    equal(call(sub.top_k, [0, -3, -1], 2), [0, -1])
    equal(call(sub.top_k, [1, 5, 3], 2, lambda number: -number), [1, 3])


@hidden
def short(sub):
    """Fewer than k items, or none"""
    equal(call(sub.top_k, [2, 5], 9), [5, 2])
    equal(call(sub.top_k, [], 3), [])
    equal(call(sub.top_k, iter([4, 6]), 2), [6, 4])


@hidden
def zero(sub):
    """With k = 0 nothing is read."""
    stream = iter([1, 2])
    equal(
        call(sub.top_k, stream, 0),
        [],
        known=[(IndexError, "the front of an empty heap was looked at")],
    )
    equal(
        next(stream, None),
        1,
        what="the next item of the stream, after the call",
        usually="the stream is read although nothing is wanted from it",
    )


@hidden
def negative(sub):
    """A negative k is refused."""
    usually = "a negative number passes as a slice or a length, and means something"
    raises(ValueError, sub.top_k, [1, 2], -1, usually=usually)


@hidden
def at_random(sub):
    """Many ties, in random order"""
    rng = random.Random(5)
    for k in (1, 3, 50):
        items = [(rng.randint(0, 9), number) for number in range(200)]
        equal(call(sub.top_k, items, k, first), reference(items, k, first))
