"""Which errors are collected, what a group says, and what goes on at once."""

from grader import call, equal, hidden, raised_by, require, same_object, visible

UNITS = {"a": "Accounts", "b": "Building"}
BAD = ["anna, 30", "", "bo, x", "  ", "carl, 5", "ada, 7, 9", "zed, 1"]
BUG = "every exception is taken for bad data, bugs of the program included"
FIRST_ONLY = "the first bad row ends the reading"
NO_CAUSE = "the original exception is not set as __cause__"
TOP_ONLY = "a group inside the group is counted as one error"


def person(fields):
    name, age = fields
    return {"name": name, "age": int(age), "unit": UNITS[name[0]]}


def group_of(sub, lines, convert=person, usually=""):
    answer = call(sub.load_rows, lines, convert)
    return raised_by(answer, ExceptionGroup, usually=usually)


def texts(group):
    return [str(error) for error in group.exceptions]


def counted(sub, group, want, usually=""):
    answer = call(sub.summary, group)
    equal(answer, want, usually=usually)
    what = "the keys of the summary, in order"
    equal(list(answer.value), list(want), what=what, usually="the keys are sorted")


@visible
def good_rows(sub):
    """Good rows are converted in order, blank lines skipped"""
    equal(
        call(sub.load_rows, ["anna, 30", "", " bo ,2\n", " \t"], person),
        [
            {"name": "anna", "age": 30, "unit": "Accounts"},
            {"name": "bo", "age": 2, "unit": "Building"},
        ],
        known=[(ExceptionGroup, "a group is raised though no row was bad")],
        usually="the fields are not stripped",
    )


@visible
def all_bad_rows(sub):
    """All bad rows are in one group, with their line numbers"""
    group = group_of(sub, BAD, usually=FIRST_ONLY)
    numbers = [getattr(error, "line", None) for error in group.exceptions]
    equal(
        numbers,
        [3, 5, 6, 7],
        what="the line numbers in the group",
        known=[
            ([3], FIRST_ONLY),
            ([2, 3, 4, 5], "blank lines are skipped before the lines are counted"),
            ([2, 4, 5, 6], "lines are counted from 0"),
        ],
    )
    equal(group.message, "4 bad rows", what="the message of the group")
    kinds = [type(error) is sub.RowError for error in group.exceptions]
    equal(kinds, [True] * 4, what="which members of the group are RowErrors")
    equal(
        texts(group)[:2],
        ["line 3: invalid literal for int() with base 10: 'x'", "line 5: 'c'"],
        what="the first two messages",
    )


@visible
def counts(sub):
    """The causes are counted by class, the first seen first"""
    group = group_of(sub, BAD, usually=FIRST_ONLY)
    known = "no error of the group has a cause that could be counted"
    usually = NO_CAUSE if group.exceptions[0].__cause__ is None else known
    counted(sub, group, {"ValueError": 2, "KeyError": 2}, usually)
    reverse = group_of(sub, ["zed, 1", "bo, x", "yan, 2"])
    counted(sub, reverse, {"KeyError": 2, "ValueError": 1}, usually)


@hidden
def causes(sub):
    """The original exception is the cause, as it was raised"""
    raised = []

    def convert(fields):
        raised.append(ValueError(fields[0]))
        raise raised[-1]

    group = group_of(sub, ["a", "b"], convert)
    equal(texts(group), ["line 1: a", "line 2: b"], what="the messages")
    for error, want in zip(group.exceptions, raised):
        what = f"the __cause__ of {str(error)!r}"
        same_object(error.__cause__, want, what=what, usually=NO_CAUSE)


@hidden
def is_value_error(sub):
    """RowError is a ValueError"""
    require(
        call(issubclass, sub.RowError, ValueError).value,
        "RowError doesn't derive from ValueError.",
        usually="it derives from Exception",
    )


@hidden
def bugs(sub):
    """Any other exception goes on at once, even after bad rows"""
    for bug in (TypeError("bug"), IndexError("bug"), ZeroDivisionError("bug")):
        seen = []

        def convert(fields, bug=bug, seen=seen):
            seen.append(fields)
            raise ValueError("data") if len(seen) == 1 else bug

        answer = call(sub.load_rows, ["a", "b", "c"], convert)
        require(
            answer.error is bug,
            f"{bug!r} should have come out, but it was {answer.error!r}.",
            usually=BUG,
        )
        equal(seen, [["a"], ["b"]], what="the rows read up to the bug", usually=BUG)


@hidden
def one_bad_row(sub):
    """One bad row in an iterator: the message says row"""
    group = group_of(sub, iter(["anna, 3", "anna, x"]))
    equal(group.message, "1 bad row", what="the message of the group")
    equal(group.exceptions[0].line, 2, what="the line number")


@hidden
def no_rows(sub):
    """Nothing in, nothing out"""
    known = [(ValueError, "a group is raised though no row was bad")]
    for lines in ([], ["", "  "]):
        equal(call(sub.load_rows, lines, person), [], known=known)


@hidden
def read_to_the_end(sub):
    """Good rows after a bad one are converted, too"""
    seen = []

    def convert(fields):
        seen.append(fields)
        return person(fields)

    group_of(sub, ["bo, x", "anna,1", ",,"], convert, usually=FIRST_ONLY)
    want = [["bo", "x"], ["anna", "1"], ["", "", ""]]
    equal(seen, want, what="what convert was called with", usually=FIRST_ONLY)


@hidden
def nested(sub):
    """Members of inner groups count, and such as have no cause"""
    caused = RuntimeError("line 1")
    caused.__cause__ = ValueError("x")
    inner = ExceptionGroup("rows", [caused, KeyError("k")])
    deeper = ExceptionGroup("more", [OSError("disk"), inner])
    group = BaseExceptionGroup("all", [KeyError("k"), deeper])
    want = {"KeyError": 2, "OSError": 1, "ValueError": 1}
    counted(sub, group, want, usually=TOP_ONLY)


@hidden
def except_star(sub):
    """The group can be handled with except*"""
    handled = []
    try:
        raise group_of(sub, BAD, usually=FIRST_ONLY)
    except* sub.RowError as part:
        handled += [error.line for error in part.exceptions]
    equal(handled, [3, 5, 6, 7], what="the lines that except* RowError handled")
