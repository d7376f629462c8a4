"""What a traced program's names hold, which of them share an object, and what changed since the step before."""

import inspect
import re
import types
from collections.abc import Iterator
from typing import Any

from .trace_values import FUNCTIONS, Tags, Value, parts

MAX_NAMES = 12

Names = dict[str, list[str]]
Change = dict[str, Any]


class State:
    def __init__(self) -> None:
        self.tags = Tags()
        #: By `key_of` the frame; those of a suspended generator stay until it goes on.
        self.variables: dict[int, dict[str, Value]] = {}
        #: Objects that can be shared, by tag: now, and in the step before.
        self.values: dict[str, Value] = {}
        self.before: dict[str, Value] = {}

    def see(self, stack: list[types.FrameType], source: str) -> tuple[Names, list[Change]]:
        """How each object that can be shared is reached, and what changed. `source`: the line that was executed."""
        states = [visible(frame) for frame in stack]
        names = self.names(stack, states)
        changes = self.changes(stack, states, names, source)
        self.tags.forget_lost()
        return names, changes

    def names(self, stack: list[types.FrameType], states: list[dict[str, Any]]) -> Names:
        """Names of the frame that runs stand as they are, others with their function where it is needed."""
        found: Names = {}
        self.before, self.values = self.values, {}
        for frame, state in zip(reversed(stack), reversed(states), strict=True):
            function = frame.f_code.co_name
            for name, value in state.items():
                if frame is stack[-1] or (function == "<module>" and name not in states[-1]):
                    inside = ""
                else:
                    inside = f" in {function.replace('<module>', 'the module')}"
                self.follow(name, inside, value, found, 2)
        return found

    def follow(self, path: str, inside: str, value: Any, found: Names, depth: int) -> None:
        tag = self.tags.of(value)
        if tag:
            if tag not in self.values:
                self.values[tag] = self.tags.value(value)
            paths = found.setdefault(tag, [])
            if len(paths) < MAX_NAMES and path + inside not in paths:
                paths.append(path + inside)
        if depth > 0:
            for step, child in (*parts(value), *kept_by(value)):
                self.follow(f"{path}{step}", inside, child, found, depth - 1)

    def changes(
        self, stack: list[types.FrameType], states: list[dict[str, Any]], names: Names, source: str
    ) -> list[Change]:
        """Names that came, went or hold something else; then objects that changed, under the name that the line uses."""
        found: list[Change] = []
        for frame, state in zip(stack, states, strict=True):
            old = self.variables.get(key_of(frame), {})
            new = {name: self.tags.value(value) for name, value in state.items()}
            self.variables[key_of(frame)] = new
            for name, value in new.items():
                was = old.get(name)
                if was is None or was.tag != value.tag or (not value.tag and was.shape != value.shape):
                    also = [other for other in names.get(value.tag, []) if other != name]
                    found.append(change(name, was.text if was else None, value.text, also))
            found += [change(name, old[name].text, None, []) for name in old.keys() - new.keys()]
        for tag, value in self.values.items():
            was = self.before.get(tag)
            if was is not None and was.shape != value.shape:
                seen = sorted(names[tag], key=lambda name: not is_used(name, source))
                found.append(change(seen[0], was.text, value.text, seen[1:]))
        return found


def key_of(frame: types.FrameType) -> int:
    """A final expression is evaluated in a frame of its own, which has the module's variables."""
    return 0 if frame.f_code.co_name == "<module>" else id(frame)


def visible(frame: types.FrameType) -> dict[str, Any]:
    """What a reader would call its variables: not what it imported."""
    return {
        name: value
        for name, value in dict(frame.f_locals).items()
        if not name.startswith(("__", ".")) and not is_imported(value)
    }


def is_imported(value: Any) -> bool:
    cls = type(value)
    if issubclass(cls, (type, *FUNCTIONS)):
        return value.__module__ != "__main__"
    return issubclass(cls, types.ModuleType)


def kept_by(value: Any) -> Iterator[tuple[str, Any]]:
    """Objects that a function or a class of the program holds on to: default values, class attributes."""
    if type(value) is types.FunctionType and value.__module__ == "__main__":
        code, defaults = value.__code__, value.__defaults__ or ()
        with_default = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        for name, default in (*zip(with_default, defaults, strict=True), *(value.__kwdefaults__ or {}).items()):
            yield f"’s default {name}", default
    elif isinstance(value, type) and value.__module__ == "__main__":
        for name, child in vars(value).items():
            if not name.startswith("_"):
                yield f".{name}", child


def is_class_body(frame: types.FrameType) -> bool:
    return "__qualname__" in frame.f_code.co_names and not frame.f_code.co_flags & inspect.CO_OPTIMIZED


def is_used(name: str, source: str) -> bool:
    base = re.match(r"\w+", name)
    return base is not None and re.search(rf"\b{base[0]}\b", source) is not None


def change(name: str, old: str | None, new: str | None, also: list[str]) -> Change:
    return {"name": name, "from": old, "to": new, "also": also}
