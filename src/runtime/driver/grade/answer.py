"""What one call of the submission came to: a value, or the error that ended it."""

from collections.abc import Sequence
from typing import Any

from .. import errors, waiting
from .failed import Failed, explained, shown, shown_call
from .plain import difference

Known = Sequence[tuple[Any, str]]
NEAR = 1e-9

#: File name of the submission: set by the judge, so that an error names the learner's line.
program = {"name": "main.py", "code": ""}


class Answer:
    """`value`, or the `error` that was raised instead; `called` is the call as text, `label` what stands
    before it."""

    def __init__(
        self, called: str, value: Any = None, error: BaseException | None = None, label: str = "Called"
    ) -> None:
        self.called = called
        self.label = label
        self.error = error
        self._value = value

    @property
    def value(self) -> Any:
        """Raises Failed when the call raised."""
        if self.error is not None:
            raise raised(self.called, self.error)
        return self._value


def raised(called: str, error: BaseException, expected: str = "", usually: str = "") -> Failed:
    return explained(
        ("Called", called),
        ("Raised", described(error)),
        ("Expected", expected),
        ("Usually", usually),
    )


def described(error: BaseException) -> str:
    """`KeyError: 'b'`, with the learner's line where it surfaced."""
    try:
        message = str(error)
    except Exception:
        message = ""
    text = f"{errors.class_name(error)}: {message}" if message else errors.class_name(error)
    line = errors.line_of(error, program["name"])
    if line is None:
        return text
    lines = program["code"].splitlines()
    source = lines[line - 1].strip() if line <= len(lines) else ""
    return f"{text}\non line {line}: {source}"


def call(function: Any, /, *args: Any, **kwargs: Any) -> Answer:
    """Call a function of the submission. What it raises is part of the answer, except a Failed of the check itself."""
    called = shown_call(function, args, kwargs)
    try:
        return Answer(called, function(*args, **kwargs))
    except (KeyboardInterrupt, Failed):
        raise
    except BaseException as error:
        if waiting.cut_short:
            raise
        return Answer(called, error=error)


async def call_async(function: Any, /, *args: Any, **kwargs: Any) -> Answer:
    """The same for a coroutine function."""
    called = f"await {shown_call(function, args, kwargs)}"
    try:
        return Answer(called, await function(*args, **kwargs))
    except (KeyboardInterrupt, Failed):
        raise
    except BaseException as error:
        if waiting.cut_short:
            raise
        return Answer(called, error=error)


class Expected:
    """What an answer is compared with and what a wrong one means: the common part of all comparisons.

    `known` holds pairs of a wrong answer (a value, or a class of exceptions) and what it means; others mean `usually`.
    """

    def __init__(self, got: Any, want: object, what: str, usually: str, known: Known) -> None:
        self.want = want
        self.usually = usually
        self.known = known
        answer = got if type(got) is Answer else Answer(what or "your result", got, label="Looked at")
        self.called, self.label = answer.called, answer.label
        if answer.error is not None:
            raise raised(answer.called, answer.error, shown(want), self.meaning(answer.error))
        self.value = answer.value

    def meaning(self, wrong: object) -> str:
        for example, text in self.known:
            if isinstance(example, type) and issubclass(example, BaseException):
                if isinstance(wrong, example):
                    return text
            elif not isinstance(wrong, BaseException) and difference(wrong, example, NEAR) is None:
                return text
        return self.usually

    def failed(self, differs: str) -> Failed:
        return explained(
            (self.label, self.called),
            ("Got", shown(self.value)),
            ("Expected", shown(self.want)),
            ("Differs", differs),
            ("Usually", self.meaning(self.value)),
        )
