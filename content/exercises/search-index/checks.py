"""What is found and what isn't, what stays behind, and how much a search looks at."""

import sys

from grader import call, equal, hidden, raises, require, visible

PARTS = "the query is looked for inside the text, so parts of words match"
FEW = 500


def filled(sub):
    index = call(sub.Index).value
    for doc_id, text in (
        ("a", "NumPy arrays are fast."),
        ("b", "pandas builds on NumPy, not on Excel"),
        ("c", "Polars is written in Rust"),
    ):
        call(index.add, doc_id, text).value  # raises what went wrong
    return index


def found(index, query, want, usually="", known=()):
    equal(call(index.search, query), want, usually=usually, known=known)


def entries(thing):
    """How many things an index holds, at any depth."""
    if isinstance(thing, dict):
        return sum(1 + entries(value) for value in thing.values())
    if isinstance(thing, (list, tuple, set, frozenset)):
        return sum(1 + entries(value) for value in thing)
    return entries(getattr(thing, "__dict__", ()))


@visible
def one_word(sub):
    """One word, whatever its case"""
    index = filled(sub)
    found(index, "numpy", ["a", "b"])
    found(index, "FAST", ["a"], usually="punctuation or case is part of the word")


@visible
def combined(sub):
    """All terms, alternatives, exclusions"""
    index = filled(sub)
    found(index, "numpy excel", ["b"])
    found(index, "pandas|polars", ["b", "c"])
    found(index, "numpy -excel", ["a"])


@visible
def whole_words(sub):
    """Parts of words aren't found."""
    index = filled(sub)
    for part in ("num", "us", "writ", "o"):
        found(index, part, [], usually=PARTS)


@visible
def removal(sub):
    """A document that was removed isn't found."""
    index = filled(sub)
    call(index.remove, "a").value
    equal(call(len, index).value, 2, what="len(index)")
    found(index, "numpy", ["b"])
    raises(KeyError, index.remove, "a")
    raises(KeyError, index.remove, "zebra")
    equal(call(len, index).value, 2, what="len(index)")


@hidden
def more_terms(sub):
    """Exclusions and alternatives go together."""
    index = filled(sub)
    found(index, "numpy|polars fast|rust", ["a", "c"])
    found(index, "-excel numpy", ["a"])
    found(
        index,
        "-fast|rust",
        ["b"],
        known=[(["b", "c"], "the minus turns round only the first of the two words")],
    )
    found(index, "-numpy -rust", [])
    found(index, "numpy zebra", [], usually="an unknown word is passed over")
    found(index, "zebra|rust", ["c"])


@hidden
def exclusions_only(sub):
    """Only exclusions look at everything; nothing finds nothing."""
    index = filled(sub)
    usually = "the search starts from what the first word finds, and there is none"
    found(index, "-numpy", ["c"], usually=usually)
    found(index, "-zebra", ["a", "b", "c"], usually=usually)
    for empty in ("", "   "):
        found(
            index, empty, [], usually="without terms, all documents are left in the set"
        )


@hidden
def replaced(sub):
    """The old words of a replaced text are gone."""
    index = filled(sub)
    call(index.add, "a", "something else").value
    found(index, "arrays", [], usually="the words of the text that was replaced stay")
    found(index, "something", ["a"])
    equal(call(len, index).value, 3, what="len(index)")


@hidden
def sharp_s(sub):
    """STRASSE finds Straße, and the other way round."""
    index = call(sub.Index).value
    call(index.add, "s", "Eine Straße").value
    call(index.add, "t", "KEINE STRASSE").value
    usually = "lower() leaves the ß as it is; casefold() makes it ss"
    found(index, "STRASSE", ["s", "t"], usually=usually)
    found(index, "straße", ["s", "t"], usually=usually)


@hidden
def what_words_are(sub):
    """Digits and underscores belong to words."""
    index = call(sub.Index).value
    call(index.add, "x", "np.add_at(int32); café!").value
    for word in ("add_at", "int32", "np", "CAFÉ"):
        found(index, word, ["x"])
    found(index, "add", [])
    found(index, "int", [])


@hidden
def no_trace(sub):
    """Searching leaves no trace."""
    index = filled(sub)
    before = entries(index)
    for number in range(200):
        found(index, f"word{number} numpy|other{number} -third{number}", [])
    equal(
        entries(index) - before,
        0,
        what="entries that 200 searches for unknown words have added",
        usually="reading a missing word with a defaultdict or setdefault stores it",
    )


@hidden
def nothing_behind(sub):
    """What is removed leaves nothing behind."""
    index = filled(sub)
    before = entries(index)
    call(index.add, "d", "entirely different words than those before").value
    call(index.remove, "d").value
    equal(
        entries(index) - before,
        0,
        what="entries that adding and removing a document has left behind",
        usually="words that no document has any more keep an empty set",
    )


@hidden
def own_lists(sub):
    """Changing a result doesn't change the index."""
    index = filled(sub)
    call(index.search, "numpy").value.clear()
    found(index, "numpy", ["a", "b"])


@hidden
def two(sub):
    """Two indexes have nothing in common."""
    filled(sub)
    other = call(sub.Index).value
    equal(
        call(len, other).value,
        0,
        what="the length of a new index, after another was filled",
        usually="the dicts are attributes of the class, which all indexes share",
    )
    found(other, "numpy", [])


@hidden
def looks_at_few(sub):
    """A search for a rare word looks at few documents."""
    index = call(sub.Index).value
    for number in range(2000):
        index.add(f"d{number:04}", f"common filler text number{number}")
    lines = 0

    def count(frame, event, arg):
        nonlocal lines
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        answer = call(index.search, "number1234 common -other")
    finally:
        sys.settrace(before)
    equal(answer, ["d1234"])
    require(
        lines < FEW,
        f"A search in 2000 documents ran through {lines} lines of code.",
        usually="search asks every document in turn whether it has the word",
    )
