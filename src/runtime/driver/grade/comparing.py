"""The comparisons of plain data that checks are written with."""

from typing import Any

from .answer import NEAR, Answer, Expected, Known, call, call_async, described
from .failed import explained, shown, unwrapped
from .plain import difference


def equal(got: Any, want: Any, *, what: str = "", usually: str = "", known: Known = ()) -> None:
    """`got` (an answer or a value that `what` names) is `want`, type by type: True is not 1, 1 is not 1.0."""
    expected = Expected(got, want, what, usually, known)
    found = difference(expected.value, want)
    if found is not None:
        raise expected.failed(found)


def close(got: Any, want: Any, *, rel: float = NEAR, what: str = "", usually: str = "", known: Known = ()) -> None:
    """The same, but floats anywhere in it may differ by `rel` (relative, and absolute near zero)."""
    expected = Expected(got, want, what, usually, known)
    found = difference(expected.value, want, rel)
    if found is not None:
        raise expected.failed(found)


def same_object(got: Any, want: object, *, what: str = "", usually: str = "", known: Known = ()) -> None:
    expected = Expected(got, want, what, usually, known)
    if expected.value is not want:
        raise expected.failed("an equal one isn't enough: it must be that very object")


def is_a(got: Any, cls: type, *, what: str = "", usually: str = "", known: Known = ()) -> None:
    """Exactly of this class, or of one derived from it where `cls` is not a type of plain data."""
    expected = Expected(got, cls, what, usually, known)
    value = expected.value
    exact = cls.__module__ == "builtins"
    if type(value) is not cls and (exact or cls not in type(value).__mro__):
        raise expected.failed(f"it is of the type {type(value).__qualname__}")


def require(condition: object, problem: str, *, usually: str = "") -> None:
    """For what no comparison says: `problem` tells the learner what is wrong when the condition doesn't hold."""
    if unwrapped(condition) is not True:
        raise explained(("Problem", problem), ("Usually", usually))


def raises(
    kind: type[BaseException], function: Any, /, *args: Any, mentions: str = "", usually: str = "", **kwargs: Any
) -> BaseException:
    """Calling raises `kind`, with `mentions` in its message. Returns the exception."""
    return raised_by(call(function, *args, **kwargs), kind, mentions, usually)


async def raises_async(
    kind: type[BaseException], function: Any, /, *args: Any, mentions: str = "", usually: str = "", **kwargs: Any
) -> BaseException:
    return raised_by(await call_async(function, *args, **kwargs), kind, mentions, usually)


def raised_by(answer: Answer, kind: type[BaseException], mentions: str = "", usually: str = "") -> BaseException:
    """The error of an answer that had to be one."""
    wanted = kind.__name__ + (f" that mentions {mentions!r}" if mentions else "")
    error = answer.error
    if error is None:
        got = ("Got", shown(answer.value))
    elif kind not in type(error).__mro__:
        got = ("Raised", described(error))
    elif mentions and mentions not in str(error):
        got = ("Raised", described(error))
    else:
        return error
    raise explained(("Called", answer.called), got, ("Expected", wanted), ("Usually", usually))
