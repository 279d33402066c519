"""Runs inside the sandbox: the mutants of a source, one change each, as places to replace.

Operators, comparisons, constants, axes, bounds, dropped terms, ddof, eps, look-alike functions, conditions, statements.
Annotations and docstrings are left alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

MOST = 400
SMALL = 1e-3  # a constant below this is taken for an epsilon

OPERATORS: dict[type[ast.operator], tuple[str, ...]] = {
    ast.Add: ("-",),
    ast.Sub: ("+",),
    ast.Mult: ("/",),
    ast.Div: ("*",),
    ast.Pow: ("*",),
    ast.FloorDiv: ("/",),
    ast.Mod: ("*",),
    ast.BitAnd: ("|",),
    ast.BitOr: ("&",),
}
COMPARISONS: dict[type[ast.cmpop], tuple[str, ...]] = {
    ast.Lt: ("<=", ">="),
    ast.LtE: ("<", ">"),
    ast.Gt: (">=", "<="),
    ast.GtE: (">", "<"),
    ast.Eq: ("!=",),
    ast.NotEq: ("==",),
    ast.Is: ("is not",),
    ast.IsNot: ("is",),
    ast.In: ("not in",),
    ast.NotIn: ("in",),
}
LOOK_ALIKES = {
    "max": "min",
    "min": "max",
    "argmax": "argmin",
    "argmin": "argmax",
    "maximum": "minimum",
    "minimum": "maximum",
    "sum": "mean",
    "mean": "sum",
    "zeros": "ones",
    "ones": "zeros",
    "zeros_like": "ones_like",
    "ones_like": "zeros_like",
    "floor": "ceil",
    "ceil": "floor",
    "exp": "expm1",
    "log": "log2",
    "log1p": "log",
    "any": "all",
    "all": "any",
    "triu": "tril",
    "tril": "triu",
    "cumsum": "cumprod",
}
PASS_THROUGH = ("sqrt", "abs", "exp", "log", "square", "clip", "maximum", "minimum", "copy", "astype")

Place = tuple[int, int, str]


def mutants(text: str) -> list[tuple[int, int, str, int]]:
    """[(first byte, last byte + 1, what to put there, line)], in the order of the source."""
    tree = ast.parse(text)
    starts = [0]
    for line in text.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found: dict[Place, int] = {}
    for node in wanted(tree):
        for target, replacement in [*changes(node)]:
            if isinstance(target, ast.expr | ast.stmt) and target.end_lineno is not None:
                first = starts[target.lineno - 1] + target.col_offset
                last = starts[target.end_lineno - 1] + (target.end_col_offset or 0)
                found.setdefault((first, last, replacement), target.lineno)
    return [(*place, line) for place, line in sorted(found.items())][:MOST]


def wanted(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node but annotations and docstrings."""
    left: list[ast.AST] = [tree]
    while left:
        node = left.pop()
        yield node
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "decorator_list"):
                continue
            children = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, ast.AST)]
            left += (child for child in children if not is_text(child))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def changes(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """(what is replaced, by what)."""
    if isinstance(node, ast.BinOp):
        yield from binary(node)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Not | ast.Invert):
        yield node, f"({ast.unparse(node.operand)})"
    elif isinstance(node, ast.Compare) and len(node.ops) == 1:
        left, right = ast.unparse(node.left), ast.unparse(node.comparators[0])
        for operator in COMPARISONS.get(type(node.ops[0]), ()):
            yield node, f"({left} {operator} {right})"
    elif isinstance(node, ast.BoolOp):
        other = " or " if isinstance(node.op, ast.And) else " and "
        yield node, f"({other.join(f'({ast.unparse(value)})' for value in node.values)})"
        for value in node.values:
            yield node, f"({ast.unparse(value)})"
    elif isinstance(node, ast.Constant):
        for other_value in constants(node.value):
            yield node, other_value
    elif isinstance(node, ast.Call):
        yield from calls(node)
    elif isinstance(node, ast.IfExp):
        yield node, f"({ast.unparse(node.body)})"
        yield node, f"({ast.unparse(node.orelse)})"
    elif isinstance(node, ast.If | ast.While):
        yield node.test, f"not ({ast.unparse(node.test)})"
        if isinstance(node, ast.If):
            yield node.test, "False"
    elif isinstance(node, ast.AugAssign):
        yield node, "pass"
        for operator in OPERATORS.get(type(node.op), ()):
            yield node, f"{ast.unparse(node.target)} {operator}= {ast.unparse(node.value)}"
    elif (
        isinstance(node, ast.Raise)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call))
        or isinstance(node, ast.Break | ast.Continue)
        or (isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript | ast.Attribute))
    ):
        yield node, "pass"


def binary(node: ast.BinOp) -> Iterator[tuple[ast.AST, str]]:
    left, right = ast.unparse(node.left), ast.unparse(node.right)
    for operator in OPERATORS.get(type(node.op), ()):
        yield node, f"(({left}) {operator} ({right}))"
    if isinstance(node.op, ast.Add | ast.Sub | ast.Mult | ast.Div | ast.Pow | ast.FloorDiv):
        yield node, f"({left})"
    if isinstance(node.op, ast.Add | ast.Mult):
        yield node, f"({right})"


def constants(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield repr(not value)
    elif isinstance(value, int):
        yield repr(value + 1)
        yield repr(value - 1)
    elif isinstance(value, float):
        if 0 < abs(value) < SMALL:
            yield from ("0.0", repr(value * 1000))
        else:
            yield from (repr(value + 1.0), repr(value / 2 if value else -1.0))


def calls(node: ast.Call) -> Iterator[tuple[ast.AST, str]]:
    function = node.func
    name = (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
    if name in LOOK_ALIKES:
        other = LOOK_ALIKES[name]
        renamed = f"{ast.unparse(function.value)}.{other}" if isinstance(function, ast.Attribute) else other
        yield function, renamed
    if name in PASS_THROUGH:
        inner = node.args[0] if node.args and not is_method(function) else None
        if isinstance(function, ast.Attribute) and is_method(function):
            inner = function.value
        if inner is not None:
            yield node, f"({ast.unparse(inner)})"
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if name in ("var", "std") and "ddof" not in keywords:
        yield node, f"{ast.unparse(node)[:-1]}{', ' if node.args or node.keywords else ''}ddof=1)"
    axis = keywords.get("axis")
    if axis is not None:
        yield axis, "0" if ast.unparse(axis) != "0" else "-1"
        yield axis, "None"
    if name == "range":
        bound = node.args[0] if len(node.args) == 1 else node.args[1] if len(node.args) > 1 else None
        if bound is not None:
            yield bound, f"({ast.unparse(bound)}) - 1"


def is_method(function: ast.expr) -> bool:
    """x.copy() rather than np.copy(x): what stands before the dot is no module."""
    return isinstance(function, ast.Attribute) and not (
        isinstance(function.value, ast.Name) and function.value.id in ("np", "numpy", "scipy", "math", "linalg")
    )
