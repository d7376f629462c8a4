"""Small wrong changes to a program, one per line of output as JSON: where, what was there, what comes instead."""

import ast
import json
from collections.abc import Iterator

OPERATORS = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
#: Removing one of these leaves a program that may still run.
REMOVABLE = (ast.Expr, ast.AugAssign, ast.Raise, ast.Return, ast.If, ast.Delete, ast.Continue, ast.Break)
#: What an error says is left open, and annotations change nothing.
LEFT_ALONE = ("exc", "annotation", "returns", "type_params", "bases")

Change = tuple[ast.AST, str]


def changes(node: ast.AST) -> Iterator[Change]:
    """Each changed part with its new text, from the top of the program down."""
    for field, value in ast.iter_fields(node):
        if field in LEFT_ALONE:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not is_docstring(child, node) and not is_main(child):
                yield from ((child, text) for text in new_texts(child))
                yield from changes(child)


def is_docstring(node: ast.AST, parent: ast.AST) -> bool:
    body = getattr(parent, "body", None)
    first = isinstance(body, list) and bool(body) and body[0] is node
    return first and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_main(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)


def new_texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, REMOVABLE):
        yield "pass"
    if isinstance(node, ast.Constant):
        yield from (repr(value) for value in new_constants(node.value))
    elif isinstance(node, ast.BinOp):
        yield unparsed(ast.BinOp(node.left, OPERATORS[type(node.op)](), node.right))
    elif isinstance(node, ast.BoolOp):
        yield unparsed(ast.BoolOp(OPERATORS[type(node.op)](), node.values))
    elif isinstance(node, ast.UnaryOp):
        yield unparsed(node.operand)
    elif isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            operators = [*node.ops[:index], OPERATORS[type(operator)](), *node.ops[index + 1 :]]
            yield unparsed(ast.Compare(node.left, operators, node.comparators))
    elif isinstance(node, ast.Call):
        yield from new_calls(node)


def new_constants(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, (int, float)):
        yield value + 1
    elif isinstance(value, str) and value:
        yield f"{value}~"


def new_calls(node: ast.Call) -> Iterator[str]:
    """The first two arguments swapped; each named one left out."""
    args = node.args
    first, second = args[:2] if len(args) >= 2 else (None, None)
    if second and not isinstance(first, ast.Starred) and ast.dump(first) != ast.dump(second):
        yield unparsed(ast.Call(node.func, [args[1], args[0], *args[2:]], node.keywords))
    for index, keyword in enumerate(node.keywords):
        if keyword.arg:
            rest = [*node.keywords[:index], *node.keywords[index + 1 :]]
            yield unparsed(ast.Call(node.func, args, rest))


def unparsed(node: ast.expr) -> str:
    return f"({ast.unparse(node)})"


def report(source: str, most: int) -> None:
    """At most `most` of them, spread evenly; each changed program compiles."""
    lines = [len(line) for line in source.encode().splitlines(keepends=True)]
    found = []
    for node, text in changes(ast.parse(source)):
        start = sum(lines[: node.lineno - 1]) + node.col_offset
        end = sum(lines[: node.end_lineno - 1]) + node.end_col_offset
        data = source.encode()
        before, was, after = (part.decode() for part in (data[:start], data[start:end], data[end:]))
        if not compiles(before + text + after):
            continue
        found.append({"line": node.lineno, "was": was, "now": text, "start": len(before), "end": len(before + was)})
    step = max(1.0, len(found) / most)
    for number in range(min(len(found), most)):
        print(json.dumps(found[int(number * step)]))


def compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True
