"""The learner's checks, put to two right implementations and ten broken ones."""

import re

from grader import call, hidden, names_of, require, visible

SECONDS = {"d": 86_400, "h": 3600, "m": 60, "s": 1}
PARTS = r" *([0-9]+d)? *([0-9]+h)? *([0-9]+m)? *([0-9]+s)? *"
CLOSE = r" *([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)? *"


def implementation(parts=PARTS, empty=False, kind=int, **seconds):
    """A version of parse_duration; without arguments, a right one."""

    def parse_duration(text):
        if not re.fullmatch(parts, text) or not (empty or text.strip()):
            raise ValueError(f"not a duration: {text!r}")
        units = {**SECONDS, **seconds}
        found = re.findall(r"(-?[0-9]+)([dhms])", text.lower())
        return kind(sum(int(number) * units[unit] for number, unit in found))

    return parse_duration


def first_part(text):
    implementation()(text)
    return implementation()(re.match(" *[0-9]+[dhms]", text)[0])


BROKEN = {
    "a day has 8 hours": implementation(d=28_800),
    "a minute has 100 seconds": implementation(m=100),
    "only the first part counts": first_part,
    "the result is a float": implementation(kind=float),
    "spaces between parts are refused": implementation(parts=CLOSE),
    "empty text means 0": implementation(empty=True),
    "units come in any order and twice": implementation(parts=" *([0-9]+[dhms] *)+"),
    "capital letters are units, too": implementation(parts=f"(?i:{PARTS})"),
    "what follows the last part is ignored": implementation(
        parts=f"{PARTS}[^0-9dhms]*"
    ),
    "a minus sign is accepted": implementation(parts=PARTS.replace("[", "-?[")),
}
REFUSALS = list(BROKEN)[5:]


class Odd(ValueError):
    pass


def another(text):
    """Right as well, in another way, with other errors."""
    rest, total, units = text.strip(" "), 0, "dhms"
    if not rest:
        raise Odd
    while rest:
        digits = re.match("[0-9]*", rest)[0]
        unit = rest[len(digits) : len(digits) + 1]
        if not digits or not unit or unit not in units:
            raise Odd("?")
        total += int(digits) * SECONDS[unit]
        units = units[units.index(unit) + 1 :]
        rest = rest[len(digits) + 1 :].lstrip(" ")
    return total


def checks_of(sub):
    names = [name for name in names_of(sub) if name.startswith("check_")]
    require(
        names != [], "Your program defines no function whose name starts with check_."
    )
    return [getattr(sub, name) for name in names]


def accepted(sub, version, why, usually=""):
    """No check complains about a version that is right."""
    for check in checks_of(sub):
        answer = call(check, version)
        require(
            answer.error is None,
            f"{check.__name__} complains about {why}: {answer.error!r}.",
            usually=usually,
        )


def rejected(sub, version):
    return any(call(check, version).error is not None for check in checks_of(sub))


def survivors(sub):
    return [name for name, version in BROKEN.items() if not rejected(sub, version)]


def takes(version, text):
    return call(version, text).error is None


def meaning(sub, alive):
    """Why these versions got through: from the texts that the checks hand in."""
    texts = []

    def watched(text):
        texts.append(text)
        return implementation()(text)

    rejected(sub, watched)
    bad = [text for text in texts if not takes(implementation(), text)]
    if not texts:
        return "the checks don't call what they are given"
    if "the result is a float" in alive and len(alive) == 1:
        return "90.0 == 90 is true, so comparing values doesn't show the type"
    if any(takes(BROKEN[name], text) for name in alive for text in bad):
        return "a check expects an error and passes when none is raised"
    if not bad and set(alive) <= set(REFUSALS):
        return "no check hands in a text that has to be refused"
    return "no check hands in a text that such a version gets wrong"


@visible
def the_right_one(sub):
    """No check complains about the implementation in use"""
    accepted(
        sub,
        implementation(),
        "the implementation in use",
        usually="the check expects what the specification doesn't say",
    )


@visible
def half(sub):
    """At least five of the ten broken versions are found"""
    alive = survivors(sub)
    require(
        len(alive) <= 5,
        f"{10 - len(alive)} of 10 were found. This one got through, for example: "
        f"{(alive or [''])[0]}.",
        usually=meaning(sub, alive),
    )


@hidden
def all_ten(sub):
    """All ten broken versions are found"""
    alive = survivors(sub)
    require(
        not alive,
        f"{10 - len(alive)} of 10 were found. These got through: {'; '.join(alive)}.",
        usually=meaning(sub, alive),
    )


@hidden
def another_right_one(sub):
    """Another right implementation passes, with other errors"""
    accepted(
        sub,
        another,
        "a right implementation that raises another kind of ValueError",
        usually="the message of an error, or its exact class, is compared",
    )


@hidden
def extremes(sub):
    """A version that always raises is found, and one that always returns 90"""

    def always_raises(text):
        raise ValueError

    for version, what in (
        (always_raises, "always raises ValueError"),
        (lambda text: 90, "always returns 90"),
    ):
        require(
            rejected(sub, version),
            f"A version that {what} got through.",
            usually="the checks don't call what they are given",
        )


@hidden
def independent(sub):
    """Checks pass in any order, and again"""
    for check in reversed(checks_of(sub)):
        for time in ("first", "second"):
            answer = call(check, implementation())
            require(
                answer.error is None,
                f"In reverse order, {check.__name__} complains the {time} time: "
                f"{answer.error!r}.",
                usually="a check needs what another one left behind",
            )
