# mistake: An alphabet without line breaks
# fails: hold no line break

from itertools import groupby, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

CHARACTERS = st.sampled_from("aAbB1")
RUNS = st.lists(st.tuples(CHARACTERS, st.integers(1, 12)))
TEXTS = RUNS.map(lambda runs: "".join(char * count for char, count in runs))


def encode(text):
    return [(char, len(list(run))) for char, run in groupby(text)]


def decode(pairs):
    for char, count in pairs:
        if not isinstance(char, str) or len(char) != 1:
            raise ValueError(f"not a character: {char!r}")
        if type(count) is not int or count < 1:
            raise ValueError(f"not a count: {count!r}")
    return "".join(char * count for char, count in pairs)


def prop_round_trip(encode, decode):
    def comes_back(text):
        assert decode(encode(text)) == text

    for_all_texts(comes_back)


def prop_canonical(encode):
    def is_canonical(text):
        pairs = encode(text)
        assert all(len(char) == 1 and count >= 1 for char, count in pairs)
        assert all(one[0] != other[0] for one, other in pairwise(pairs))

    for_all_texts(is_canonical)


def for_all_texts(test):
    """Calls test with many texts, and raises if it fails for one."""
    settings(deadline=None, derandomize=True)(given(TEXTS)(test))()
