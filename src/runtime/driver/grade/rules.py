"""What an exercise forbids, found in the submission's syntax tree; each find names its line and says why."""

import ast
from collections.abc import Callable, Iterator
from typing import Any

LOOPS: dict[type[ast.AST], str] = {ast.For: "a for loop", ast.AsyncFor: "an async for loop", ast.While: "a while loop"}
COMPREHENSIONS: dict[type[ast.AST], str] = {
    ast.ListComp: "a list comprehension",
    ast.SetComp: "a set comprehension",
    ast.DictComp: "a dict comprehension",
    ast.GeneratorExp: "a generator expression",
}
STATEMENTS: dict[str, type[ast.AST]] = {
    "assert": ast.Assert,
    "class": ast.ClassDef,
    "del": ast.Delete,
    "global": ast.Global,
    "lambda": ast.Lambda,
    "nonlocal": ast.Nonlocal,
    "raise": ast.Raise,
    "try": ast.Try,
    "while": ast.While,
    "with": ast.With,
}
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

Find = tuple[int, str]


def broken_rules(tree: ast.Module, rules: list[dict[str, Any]]) -> list[str]:
    """One text per find, in the order of the lines: `Line 7: a for loop. Why…`"""
    names = Names(tree)
    told = [(line, f"Line {line}: {what}. {rule['why']}") for rule in rules for line, what in finds(rule, tree, names)]
    return [text for _, text in sorted(set(told))]


def finds(rule: dict[str, Any], tree: ast.Module, names: "Names") -> Iterator[Find]:
    find: Callable[[ast.AST, dict[str, Any], Names], Find | None] = FINDERS[rule["kind"]]
    for root in scopes(tree, rule.get("inside") or []):
        for node in ast.walk(root):
            found = find(node, rule, names)
            if found:
                yield found


def scopes(tree: ast.Module, inside: list[str]) -> list[ast.AST]:
    """The named functions and classes; the whole program without names."""
    if not inside:
        return [tree]
    return [node for node in ast.walk(tree) if isinstance(node, DEFINITIONS) and node.name in inside]


class Names:
    """Full names of what the program uses: `np.vectorize` → `numpy.vectorize` after `import numpy as np`."""

    def __init__(self, tree: ast.Module) -> None:
        self.full: dict[str, str] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    top = alias.name.split(".")[0]
                    self.full[alias.asname or top] = alias.name if alias.asname else top
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.full[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def of(self, node: ast.AST) -> str | None:
        if isinstance(node, ast.Name):
            return self.full.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            return f"{self.of(node.value) or ''}.{node.attr}"
        return None


def find_loop(node: ast.AST, _rule: dict[str, Any], _names: Names) -> Find | None:
    return found_at(node, LOOPS.get(type(node)))


def find_comprehension(node: ast.AST, _rule: dict[str, Any], _names: Names) -> Find | None:
    return found_at(node, COMPREHENSIONS.get(type(node)))


def find_statement(node: ast.AST, rule: dict[str, Any], _names: Names) -> Find | None:
    word = next((word for word in rule["names"] if isinstance(node, STATEMENTS[word])), None)
    return found_at(node, word and f"the keyword {word}")


def found_at(node: ast.AST, what: str | None) -> Find | None:
    return (getattr(node, "lineno", 1), what) if what else None


def find_import(node: ast.AST, rule: dict[str, Any], _names: Names) -> Find | None:
    if isinstance(node, ast.Import):
        modules = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        modules = [f"{node.module}.{alias.name}" for alias in node.names]
    else:
        return None
    for module in modules:
        for name in rule["names"]:
            if module == name or module.startswith(f"{name}."):
                return node.lineno, f"{name} is imported"
    return None


def find_use(node: ast.AST, rule: dict[str, Any], names: Names) -> Find | None:
    """`sorted` and `numpy.vectorize` by their full names, `.apply` as an attribute of anything."""
    if not isinstance(node, (ast.Name, ast.Attribute)):
        return None
    full = names.of(node) or ""
    for name in rule["names"]:
        if full == name or (name.startswith(".") and isinstance(node, ast.Attribute) and node.attr == name[1:]):
            return node.lineno, f"{ast.unparse(node)} is used"
    return None


def find_recursion(node: ast.AST, _rule: dict[str, Any], _names: Names) -> Find | None:
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return None
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == node.name:
            return inner.lineno, f"{node.name} calls itself"
    return None


FINDERS: dict[str, Callable[[ast.AST, dict[str, Any], Names], Find | None]] = {
    "loop": find_loop,
    "comprehension": find_comprehension,
    "statement": find_statement,
    "import": find_import,
    "use": find_use,
    "recursion": find_recursion,
}

#: What leads to the grader, wherever it stands: no exercise needs any of it.
INTERNALS = {
    "f_back", "f_globals", "f_locals", "f_builtins", "tb_frame", "gi_frame", "cr_frame", "ag_frame", "__globals__",
    "__subclasses__", "__closure__", "cell_contents", "_getframe", "_current_frames", "get_referrers", "get_objects",
    "_playground", "pyodide_js", "run_js", "_exit",
}  # fmt: skip
MODULES = ("_playground", "pyodide", "pyodide_js", "_pyodide", "_pyodide_core", "js", "ctypes", "_ctypes", "grader")
OUT_OF_BOUNDS = "Line {line}: {what} is out of bounds. It leads to what grades your program; no exercise needs it."


def out_of_bounds(tree: ast.Module) -> list[str]:
    """One text per place where the program names what could lead it to the grader."""
    found: set[Find] = set()
    for node in ast.walk(tree):
        modules = find_import(node, {"names": MODULES}, Names(ast.Module([], [])))
        if modules:
            found.add((modules[0], modules[1].removesuffix(" is imported")))
        for attribute in ("attr", "id", "name", "value"):
            name = getattr(node, attribute, None)
            if isinstance(name, str) and name in INTERNALS:
                found.add((getattr(node, "lineno", 1), name))
    return [OUT_OF_BOUNDS.format(line=line, what=what) for line, what in sorted(found)]
