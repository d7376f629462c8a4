"""Values of a traced program as short texts. Its own methods are not called: a `__repr__` may print or change things."""

import collections
import enum
import re
import types
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

MAX_TEXT = 120
MAX_STRING = 60
MAX_ITEMS = 12
DEPTH = 3
BIG_BITS = 1000
ADDRESS = re.compile(r" at 0x[0-9a-f]+")
BRACKETS = {list: "[]", tuple: "()", set: "{}", frozenset: "{}", collections.deque: "[]"}
MAPPINGS = (dict, collections.OrderedDict, collections.defaultdict, collections.Counter, types.MappingProxyType)
CONTAINERS = (list, dict, set, bytearray, collections.deque)
RUNNING = (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)
FUNCTIONS = (types.FunctionType, types.BuiltinFunctionType, types.MethodType)


class Value(NamedTuple):
    """`tag` names an object that can be shared (`list#1`), empty for others. `shape` changes when the object itself does,
    not when something inside it does that has a tag of its own."""

    text: str
    tag: str
    shape: tuple[str, ...]


def is_theirs(cls: type) -> bool:
    """Whether the program defines it."""
    return cls.__module__ == "__main__"


def can_be_shared(value: object) -> bool:
    cls = type(value)
    if issubclass(cls, CONTAINERS + RUNNING):
        return True
    return is_theirs(cls) and not issubclass(cls, (type, enum.Enum, BaseException, tuple, str, int, float))


class Tags:
    """Names objects by kind and number, in the order in which they are met."""

    def __init__(self) -> None:
        self.known: dict[int, str] = {}
        self.counts: collections.Counter[str] = collections.Counter()
        self.met: set[int] = set()

    def of(self, value: object) -> str:
        if not can_be_shared(value):
            return ""
        key = id(value)
        self.met.add(key)
        if key not in self.known:
            kind = type(value).__name__
            self.counts[kind] += 1
            self.known[key] = f"{kind}#{self.counts[kind]}"
        return self.known[key]

    def forget_lost(self) -> None:
        """After each step: what was not met may be gone, and its place taken by another object."""
        self.known = {key: tag for key, tag in self.known.items() if key in self.met}
        self.met = set()

    def value(self, value: object) -> Value:
        tag = self.of(value)
        children = tuple(f"{key}={self.of(child) or short(child)}" for key, child in parts(value))
        return Value(short(value), tag, (*children, size(value)) if children or tag else (short(value),))


def parts(value: object) -> Iterator[tuple[str, Any]]:
    """What is inside, each with how it is reached: `[0]`, `['name']`, `.name`."""
    cls = type(value)
    if issubclass(cls, MAPPINGS):
        for key, child in islice(pairs_of(value), MAX_ITEMS):
            yield f"[{short(key)}]", child
    elif issubclass(cls, (list, tuple, collections.deque)):
        for place, child in enumerate(islice(items_of(value), MAX_ITEMS)):
            yield f"[{place}]", child
    elif issubclass(cls, (set, frozenset)):
        for child in islice(sorted(items_of(value), key=short), MAX_ITEMS):
            yield f" holds {short(child)}", child
    for name, child in attributes(value):
        yield f".{name}", child


def size(value: object) -> str:
    cls = type(value)
    base = next((base for base in (*BRACKETS, dict) if issubclass(cls, base)), None)
    return str(base.__len__(value)) if base else ""  # type: ignore


def items_of(value: Any) -> Iterator[Any]:
    """As the built-in type iterates, whatever a subclass does."""
    base = next(base for base in BRACKETS if issubclass(type(value), base))
    return base.__iter__(value)


def pairs_of(value: Any) -> Any:
    return dict.items(value) if issubclass(type(value), dict) else value.items()


def attributes(value: object) -> Iterator[tuple[str, Any]]:
    """Of an object of the program: what its dictionary and its slots hold, without asking its class."""
    cls = type(value)
    if not is_theirs(cls) or issubclass(cls, type):
        return
    try:
        yield from sorted(object.__getattribute__(value, "__dict__").items(), key=lambda item: item[0].startswith("_"))
    except AttributeError:
        pass
    for base in cls.__mro__:
        for name, member in vars(base).items():
            if isinstance(member, types.MemberDescriptorType):
                try:
                    yield name, member.__get__(value)
                except AttributeError:
                    continue  # not set yet


def short(value: object, depth: int = DEPTH) -> str:
    text = full(value, depth)
    return text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 1]}…"


def full(value: Any, depth: int) -> str:
    cls = type(value)
    if issubclass(cls, type):
        return f"class {value.__name__}"
    if issubclass(cls, FUNCTIONS):
        return f"function {value.__name__}"
    if issubclass(cls, RUNNING):
        return f"{cls.__name__} {value.__name__}"
    if issubclass(cls, enum.Enum):
        return f"{cls.__name__}.{value._name_}"
    if cls in (str, bytes):
        return repr(value if len(value) <= MAX_STRING else value[:MAX_STRING]) + "…" * (len(value) > MAX_STRING)
    if cls is int and value.bit_length() > BIG_BITS:
        return f"integer of {value.bit_length()} bits"
    if issubclass(cls, BaseException):
        return f"{cls.__name__}({listed(value.args, depth)})"
    for base, (opening, closing) in BRACKETS.items():
        if issubclass(cls, base) and (cls in BRACKETS or is_theirs(cls)):
            return in_brackets(value, cls, base, opening, closing, depth)
    if cls in MAPPINGS or (is_theirs(cls) and issubclass(cls, dict)):
        return as_mapping(value, cls, depth)
    if is_theirs(cls):
        fields = [f"{name}={short(child, depth - 1)}" for name, child in islice(attributes(value), MAX_ITEMS)]
        return f"{cls.__name__}({', '.join(fields) if depth > 0 else '…'})"
    return of_library(value, cls)


def in_brackets(value: Any, cls: type, base: type, opening: str, closing: str, depth: int) -> str:
    items: Iterable[Any] = base.__iter__(value)  # type: ignore
    if base in (set, frozenset):
        items = sorted(items, key=short)
        if not items:
            return f"{cls.__name__}()"
    length = base.__len__(value)  # type: ignore
    inside = listed(items, depth) + (f", … {length} in all" if length > MAX_ITEMS and depth > 0 else "")
    text = f"{opening}{inside}{',' if base is tuple and length == 1 else ''}{closing}"
    return text if cls in (list, tuple, set) else f"{cls.__name__}({text})"


def listed(items: Iterable[Any], depth: int) -> str:
    if depth <= 0:
        return "…"
    return ", ".join(short(item, depth - 1) for item in islice(items, MAX_ITEMS))


def as_mapping(value: Any, cls: type, depth: int) -> str:
    pairs = pairs_of(value)
    inside = ", ".join(f"{short(key, 1)}: {short(child, depth - 1)}" for key, child in islice(pairs, MAX_ITEMS))
    if depth <= 0:
        inside = "…" if len(pairs) else ""
    elif len(pairs) > MAX_ITEMS:
        inside += f", … {len(pairs)} in all"
    return f"{{{inside}}}" if cls is dict else f"{cls.__name__}({{{inside}}})"


def of_library(value: object, cls: type) -> str:
    try:
        return ADDRESS.sub("", repr(value))
    except Exception:
        return f"<{cls.__name__}>"
