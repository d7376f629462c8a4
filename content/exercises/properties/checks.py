"""The codec itself, and broken codecs that the properties must not let pass."""

import re
from contextlib import contextmanager
from datetime import timedelta

from grader import call, equal, hidden, raises, require, visible
from hypothesis import HealthCheck, Phase, settings
from hypothesis.database import InMemoryExampleDatabase


def right(text):
    runs = re.finditer(r"(.)\1*", text, re.DOTALL)
    return [(run[1], len(run[0])) for run in runs]


def back(pairs):
    return "".join(char * count for char, count in pairs)


def split_at_four(text):
    """Runs of at most four: a round trip works."""
    pairs = []
    for char, count in right(text):
        pairs += [(char, 4)] * (count // 4)
        pairs += [(char, count % 4)] * (count % 4 > 0)
    return pairs


def accepts(prop, *codec):
    call(prop, *codec).value


def rejects(prop, *codec, fault, usually=""):
    with profile("quick", phases=[Phase.explicit, Phase.generate]):
        answer = call(prop, *codec)
    name = getattr(prop, "__name__", "The property")
    text = f"{name} accepts a codec that {fault}."
    require(answer.error is not None, text, usually=usually)


@contextmanager
def profile(name, **options):
    """What settings are, wherever the property leaves them open."""
    settings.register_profile(name, **options)
    settings.load_profile(name)
    try:
        yield
    finally:
        settings.load_profile("default")


def elsewhere(database):
    """As on a hurried desktop."""
    return profile(
        "elsewhere",
        derandomize=False,
        database=database,
        deadline=timedelta(microseconds=1),
        suppress_health_check=list(HealthCheck),
    )


def noting(seen):
    """A right encoder that keeps the texts it is given."""

    def encode(text):
        seen.append(text)
        return right(text)

    return encode


@visible
def usual_examples(sub):
    """The usual examples, there and back"""
    equal(call(sub.encode, "aab"), [("a", 2), ("b", 1)])
    equal(call(sub.encode, ""), [])
    equal(call(sub.encode, "aAa\n\n"), [("a", 1), ("A", 1), ("a", 1), ("\n", 2)])
    equal(call(sub.decode, [("x", 3), ("x", 1), ("y", 12)]), "xxxx" + "y" * 12)
    equal(call(sub.decode, []), "")


@visible
def correct_codecs_pass(sub):
    """Right codecs pass, yours and another one"""
    accepts(sub.prop_round_trip, sub.encode, sub.decode)
    accepts(sub.prop_canonical, right)


@visible
def obvious_faults(sub):
    """A codec that loses the last character is rejected"""
    usually = "the test was defined and never called, or tries a single text"
    fault = "loses the last character"
    rejects(
        sub.prop_round_trip,
        lambda text: right(text[:-1]),
        back,
        fault=fault,
        usually=usually,
    )


@hidden
def capped_counts(sub):
    """Counts that stop at nine are rejected"""

    def capped(text):
        return [(char, min(count, 9)) for char, count in right(text)]

    usually = "texts drawn at random hardly ever hold ten equal characters in a row"
    rejects(
        sub.prop_round_trip, capped, back, fault="counts to nine only", usually=usually
    )


@hidden
def lost_line_breaks(sub):
    """Lost line breaks are rejected"""

    def flat(text):
        return right(text.replace("\n", ""))

    usually = "the characters to draw from hold no line break, or hardly ever one"
    rejects(sub.prop_round_trip, flat, back, fault="loses line breaks", usually=usually)


@hidden
def merged_case(sub):
    """Upper case taken for lower case is rejected"""

    def merged(text):
        return right(text.lower())

    usually = "the characters to draw from have no upper case"
    fault = "takes upper case for lower case"
    rejects(sub.prop_round_trip, merged, back, fault=fault, usually=usually)


@hidden
def lost_single_characters(sub):
    """Lost runs of one are rejected"""

    def thinned(text):
        return [(char, count) for char, count in right(text) if count > 1]

    fault = "loses runs of one character"
    rejects(sub.prop_round_trip, thinned, back, fault=fault)


@hidden
def split_runs(sub):
    """Runs that are split at four come back, but aren't canonical"""
    accepts(sub.prop_round_trip, split_at_four, back)
    usually = "neighbouring pairs aren't compared with each other"
    rejects(
        sub.prop_canonical, split_at_four, fault="splits long runs", usually=usually
    )


@hidden
def not_characters(sub):
    """Pairs of several characters, or of none, aren't canonical"""

    def whole(text):
        return [(text, 1)] if text else []

    usually = "the length of the character isn't looked at"
    rejects(
        sub.prop_canonical, whole, fault="gives a text as one pair", usually=usually
    )


@hidden
def empty_text(sub):
    """Faults with the empty text are rejected"""

    def fails(text):
        return right(text) if text else 1 // 0

    def run_of_none(text):
        return right(text) or [("a", 0)]

    def lost(text):
        return right(text) or [("a", 1)]

    usually = "the empty text is never tried"
    fault = "fails for the empty text"
    rejects(sub.prop_round_trip, fails, back, fault=fault, usually=usually)
    rejects(sub.prop_round_trip, lost, back, fault="makes one of it", usually=usually)
    fault = "makes a run of length 0"
    usually = "counts of 0 are let through, or the empty text is never tried"
    rejects(sub.prop_canonical, run_of_none, fault=fault, usually=usually)


@hidden
def wrong_decoder(sub):
    """It is the decoder given that is tried"""

    def reverse(pairs):
        return back(pairs)[::-1]

    usually = "the property calls decode of the module, not the one it is given"
    fault = "decodes backwards"
    rejects(sub.prop_round_trip, right, reverse, fault=fault, usually=usually)


@hidden
def impossible_pairs(sub):
    """decode refuses what is no run"""
    usually = "decode trusts its input: 'a' * -1 is '', 'ab' * 2 is 'abab'"
    good = ("a", 2)
    for bad in (("ab", 1), ("", 1), ("a", 0), ("a", -1), (1, 1), (None, 1)):
        raises(ValueError, sub.decode, [good, bad], usually=usually)
    usually = "True is an int for isinstance, and 1.0 is equal to 1"
    for bad in (("a", 1.0), ("a", True), ("a", "1")):
        raises(ValueError, sub.decode, [good, bad], usually=usually)


@hidden
def same_everywhere(sub):
    """The properties try the same texts in each run, however long that takes"""
    for prop, codec in ((sub.prop_round_trip, [back]), (sub.prop_canonical, [])):
        runs = []
        for _ in range(2):
            seen = []

            with elsewhere(InMemoryExampleDatabase()):
                answer = call(prop, noting(seen), *codec)
            require(
                answer.error is None,
                f"With a deadline as default, the property raised "
                f"{type(answer.error).__name__}.",
                usually="the settings leave the deadline as it is",
            )
            runs.append(seen)
        number = len(set(runs[0]))
        require(number <= 300, f"{number} different texts were tried.")
        require(
            runs[0] == runs[1],
            "Two runs have tried different texts.",
            usually="the settings don't say derandomize=True",
        )


@hidden
def nothing_is_kept(sub):
    """Examples that failed aren't written down"""
    database = InMemoryExampleDatabase()
    with elsewhere(database):
        call(sub.prop_round_trip, lambda text: [], back)
    equal(len(database.data), 0, what="the number of entries in the example database")
