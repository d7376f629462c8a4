import re

import pytest


class MissingColumnError(ValueError):
    def __init__(self, column: str):
        super().__init__(f"missing column [{column}]")
        self.column = column


def validate(columns: list[str]) -> None:
    for wanted in ("age", "tenure"):
        if wanted not in columns:
            raise MissingColumnError(wanted)


def test_names_the_column():
    with pytest.raises(ValueError, match=re.escape("[age]")) as info:
        validate(["tenure"])
    assert type(info.value) is MissingColumnError
    assert info.value.column == "age"


def test_unescaped_brackets_match_any_letter():
    with pytest.raises(MissingColumnError, match="[xyzg]"):
        validate(["tenure"])


def test_escaped_brackets_do_not():
    with pytest.raises(MissingColumnError, match=re.escape("[tenure]")):
        validate(["tenure"])


def test_complete_frame_is_refused():
    with pytest.raises(MissingColumnError):
        validate(["age", "tenure"])
