"""Every limit is kept and used, and nothing that belongs together is split."""

from grader import call, equal, hidden, raises, require, visible

ACUTE, DIAERESIS, DOT = "\u0301", "\u0308", "\u0323"
CHARACTERS = "characters were counted, not bytes"
REPLACED = "half a character was left at the cut, and a sign for it took its place"
NEGATIVE = "fewer than 0 bytes are left for the text, and a slice counts from the end"
BROKEN = "bytes were cut in the middle of a character"


@visible
def fits(sub):
    """A text that fits is left as it is."""
    usually = "a text that takes exactly the limit was shortened, too"
    for text, limit in (("abc", 3), ("abc", 100), ("", 0), ("äöü", 6), ("🎉", 4)):
        equal(call(sub.shorten, text, limit), text, usually=usually)


@visible
def ascii_text(sub):
    """The mark counts, with three bytes"""
    equal(
        call(sub.shorten, "abcdefgh", 6),
        "abc…",
        known=[
            ("abcdef…", "the mark was added on top of the limit"),
            ("abcde…", "the mark was counted as one byte; in UTF-8 it takes three"),
        ],
    )


@visible
def umlauts(sub):
    """Umlauts take two bytes each"""
    equal(
        call(sub.shorten, "äöüäöü", 8),
        "äö…",
        known=[
            ("äöüäöü", CHARACTERS),
            ("äö�…", REPLACED),
            (UnicodeDecodeError, BROKEN),
        ],
    )
    equal(
        call(sub.shorten, "aäöüäöüäö", 8),
        "aäö…",
        known=[("aäöüäöü…", CHARACTERS), (UnicodeDecodeError, BROKEN)],
    )


@hidden
def as_long_as_possible(sub):
    """Each byte of room is used as soon as a character fits."""
    text = "aé🎉zzzz"
    wants = ["…", "a…", "a…", "aé…", "aé…", "aé…", "aé…", "aé🎉…"]
    for limit, want in enumerate(wants, start=3):
        equal(
            call(sub.shorten, text, limit),
            want,
            known=[
                (UnicodeDecodeError, f"{BROKEN}, and decode refuses half a one"),
                ("a�…", REPLACED),
                ("aé�…", REPLACED),
            ],
            usually="the limit isn't used up, or is passed",
        )


@hidden
def never_longer(sub):
    """No result is longer than the limit."""
    text = "naïve 東京 🎉 résumé"
    size = len(text.encode())
    for limit in range(3, size):
        answer = call(sub.shorten, text, limit)
        got = answer.value
        require(
            len(got.encode()) <= limit,
            f"{answer.called} takes {len(got.encode())} bytes: {got!r}",
            usually="the mark, or a character, was counted as one byte",
        )
        require(
            text.startswith(got.removesuffix("…")),
            f"{answer.called} gave {got!r}, which isn't the text's beginning.",
            usually=BROKEN,
        )
    equal(call(sub.shorten, text, size), text)


@hidden
def accents(sub):
    """A letter and its combining accent stay or go together."""
    text = f"ae{ACUTE}bcdef"
    split = "the accent was dropped and its letter stayed behind"
    equal(call(sub.shorten, text, 5), "a…", known=[("ae…", split)])
    equal(call(sub.shorten, text, 6), "a…", known=[("ae…", split)])
    equal(
        call(sub.shorten, text, 7),
        f"ae{ACUTE}…",
        known=[("a…", "the last character kept was looked at, not the first dropped")],
    )


@hidden
def several_accents(sub):
    """A letter may have several marks."""
    text = f"xa{DOT}{DIAERESIS}{ACUTE}yzzz"
    torn = "the letter lost some of its marks, and one step back isn't enough"
    known = [(f"xa{marks}…", torn) for marks in ("", DOT, DOT + DIAERESIS)]
    for limit in range(4, 11):
        equal(call(sub.shorten, text, limit), "x…", known=known)
    equal(call(sub.shorten, text, 11), f"xa{DOT}{DIAERESIS}{ACUTE}…")


@hidden
def only_accents(sub):
    """A text may begin with a mark."""
    equal(
        call(sub.shorten, f"{ACUTE}{DOT}abc", 2, ""),
        "",
        known=[(f"{ACUTE}{DOT}ab", "the way back went past the text's beginning")],
    )


@hidden
def other_marks(sub):
    """Any mark is taken."""
    equal(call(sub.shorten, "abcdef", 5, mark="..."), "ab...")
    equal(call(sub.shorten, "äöü", 5, mark=""), "äö")
    equal(call(sub.shorten, "abcdefgh", 7, "✂✂"), "a✂✂")


@hidden
def no_room(sub):
    """Where the mark doesn't fit, nothing is left."""
    for limit in (2, 1, 0):
        known = [(f"{'abcdef'[: limit - 3]}…", NEGATIVE)]
        equal(call(sub.shorten, "abcdef", limit), "", known=known)
    equal(call(sub.shorten, "abcdef", 3), "…")


@hidden
def refused(sub):
    """Negative limits and other types are refused."""
    usually = "a negative limit is only another number, unless someone looks"
    for text in ("a", ""):
        raises(ValueError, sub.shorten, text, -1, usually=usually)
    for wrong in (b"abcdef", None, 12345, ["a"]):
        raises(
            TypeError,
            sub.shorten,
            wrong,
            4,
            usually="what isn't text came as far as a method that it doesn't have",
        )
