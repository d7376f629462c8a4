# mistake: Only the outer group is counted
# fails: a group inside the group is counted as one error

from collections import Counter


class RowError(ValueError):
    """A line that couldn't be converted; its number is `line`."""

    def __init__(self, line, cause):
        super().__init__(f"line {line}: {cause}")
        self.line = line
        self.__cause__ = cause


def load_rows(lines, convert):
    """What `convert` makes of each line that isn't blank; all bad ones in a group."""
    rows, errors = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            rows.append(convert([field.strip() for field in line.split(",")]))
        except (ValueError, KeyError) as cause:
            errors.append(RowError(number, cause))
    if errors:
        noun = "row" if len(errors) == 1 else "rows"
        raise ExceptionGroup(f"{len(errors)} bad {noun}", errors)
    return rows


def summary(group):
    """How many members of the group have a cause of which class."""
    return Counter(type(error.__cause__ or error).__name__ for error in members(group))


def members(error):
    """The exceptions of a group, and of the groups in it."""
    if isinstance(error, BaseExceptionGroup):
        for member in error.exceptions:
            yield member
