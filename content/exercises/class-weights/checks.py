"""Right weights, computed once, changed by nobody."""

import operator
from collections.abc import Mapping

from grader import call, close, equal, hidden, is_a, raises, same_object, visible

FORMULA = "the number of classes is missing from the formula"
NO_HASH = "the cache hashes the arguments themselves, and this one has no hash"
SPENT = "the generator was looped over twice; the second time it is empty"


def weigh(sub, labels, want, known=()):
    """The weights are these, in a mapping of whatever type."""
    answer = call(sub.class_weights, labels)
    if answer.error is not None:
        close(answer, want, known=known)
    if not isinstance(answer.value, Mapping):
        is_a(answer, Mapping)
    what = f"dict({answer.called})"
    close(dict(answer.value), want, what=what, known=known, usually=FORMULA)


@visible
def rare_weighs_more(sub):
    """Three cats and a dog"""
    weigh(sub, ("cat", "cat", "dog", "cat"), {"cat": 4 / 6, "dog": 2.0})


@visible
def lists(sub):
    """A list is taken, although it has no hash."""
    weigh(sub, [0, 1], {0: 1.0, 1: 1.0}, known=[(TypeError, NO_HASH)])
    weigh(sub, [7, 7, 7], {7: 1.0}, known=[(TypeError, NO_HASH)])


@visible
def same(sub):
    """Equal labels give the same object."""
    first = call(sub.class_weights, (1, 1, 2)).value
    usually = "the weights are computed, copied or wrapped anew for every call"
    for labels in ((1, 1, 2), [1, 1, 2]):
        same_object(
            call(sub.class_weights, labels),
            first,
            known=[(TypeError, NO_HASH)],
            usually=usually,
        )


@visible
def read_only(sub):
    """Nobody can change what others get."""
    usually = "the cache hands one dict to everybody, and this edit reaches them all"
    got = call(sub.class_weights, ("x", "y", "y")).value
    raises(TypeError, operator.setitem, got, "x", 99.0, usually=usually)
    raises(TypeError, operator.setitem, got, "z", 1.0, usually=usually)
    raises(TypeError, operator.delitem, got, "x", usually=usually)
    weigh(sub, ("x", "y", "y"), {"x": 1.5, "y": 0.75})


@hidden
def one_pass(sub):
    """A generator is taken and found in the cache."""
    known = [({}, SPENT), (Exception, SPENT)]
    weigh(sub, (letter for letter in "aab"), {"a": 0.75, "b": 1.5}, known)
    same_object(
        call(sub.class_weights, (letter for letter in "aab")),
        call(sub.class_weights, ("a", "a", "b")).value,
        usually="the generator itself is the key, or every call wraps the weights anew",
    )


@hidden
def balanced(sub):
    """Fifty, thirty and twenty of a hundred"""
    labels = (0,) * 50 + (1,) * 30 + (2,) * 20
    weigh(sub, labels, {0: 100 / 150, 1: 100 / 90, 2: 100 / 60})


@hidden
def none(sub):
    """No labels are refused."""
    usually = "no class is the result of no labels, unless someone looks first"
    raises(ValueError, sub.class_weights, (), usually=usually)
    raises(ValueError, sub.class_weights, iter(()), usually=usually)


@hidden
def order(sub):
    """Other labels get weights of their own."""
    weigh(sub, ("a", "b", "b"), {"a": 1.5, "b": 0.75})
    weigh(sub, ("a", "a", "b"), {"a": 0.75, "b": 1.5})


@hidden
def bounded(sub):
    """256 results are kept, and not one more."""
    results = [call(sub.class_weights, (n,)).value for n in range(257)]
    again = [call(sub.class_weights, (n,)).value for n in reversed(range(257))]
    kept = sum(a is b for a, b in zip(results, reversed(again), strict=True))
    equal(
        kept,
        256,
        what="how many of 257 results were still there",
        known=[
            (257, "the cache has no limit: it keeps every list of labels for good"),
            (128, "lru_cache without maxsize keeps 128"),
            (0, "no object was handed out a second time"),
        ],
    )
