"""Runs inside the sandbox: reads a source, and says where it imports or uses what a problem forbids.

Names are followed through imports, aliases and plain assignments, wherever in the file they stand. Somebody who wants
to get round this will; it tells honest people in time what a problem does not want.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Sequence

MOST = 20
METHODS_OF = ("torch.Tensor.", "numpy.ndarray.")
IMPORTERS = ("__import__", "importlib.import_module", "importlib.__import__")


def read(text: str, forbidden: Sequence[str], allowed: Sequence[str]) -> list[tuple[str, str, int]]:
    """[(kind, dotted name, line)] with kind "import" or "use", in the order of the lines; [] where it cannot be parsed.

    forbidden: dotted names; what lies below one is forbidden as well. A method of torch.Tensor or numpy.ndarray is
        forbidden on whatever value it is called, for what a value is cannot be read; but not on what is plainly a list.
    allowed: what may be imported besides the standard library.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []  # loading it will say so, and better
    nodes = list(ast.walk(tree))
    names, stars = imported(nodes)
    follow(nodes, names)
    found: set[tuple[int, str, str]] = set()
    methods = {name.split(".")[-1]: name for name in forbidden if name.startswith(METHODS_OF)}
    lists = plain_lists(nodes) if methods else frozenset()
    for node in nodes:
        if (method := method_of(node, names, lists)) in methods:
            found.add((getattr(node, "lineno", 1), "use", methods[method]))
        for module in modules_of(node, names):
            if not may_import(module, allowed):
                found.add((getattr(node, "lineno", 1), "import", module))
        for name in uses_of(node, names, stars):
            if is_below(name, forbidden):
                found.add((getattr(node, "lineno", 1), "use", name))
    return [(kind, name, line) for line, kind, name in sorted(found)[:MOST]]


def imported(nodes: list[ast.AST]) -> tuple[dict[str, str], list[str]]:
    """({name: what it stands for}, modules whose names are all imported)."""
    names = {"__import__": "__import__", "getattr": "getattr", "vars": "vars"}
    stars: list[str] = []
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname:
                    names[alias.asname] = alias.name
                else:
                    root = alias.name.split(".")[0]
                    names[root] = root
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                if alias.name == "*":
                    stars.append(node.module)
                else:
                    names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names, stars


def follow(nodes: list[ast.AST], names: dict[str, str]) -> None:
    """Add the names that are assigned something that has a name: s = scipy.special; f = s.softmax."""
    for _ in range(8):
        before = len(names)
        for node in nodes:
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                target = node.targets[0].id
            elif isinstance(node, ast.NamedExpr | ast.AnnAssign) and isinstance(node.target, ast.Name):
                target = node.target.id
            else:
                continue
            meant = dotted(node.value, names) if node.value else None
            if meant and "." in meant and target not in names:
                names[target] = meant
        if len(names) == before:
            return


def dotted(node: ast.AST, names: dict[str, str]) -> str | None:
    """The full name of what an expression stands for; None where it has none."""
    parts: list[str] = []
    while True:
        if isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        elif isinstance(node, ast.Call) and (text := text_argument(node)) is not None:
            function = dotted(node.func, names) if isinstance(node.func, ast.Name | ast.Attribute) else None
            if function == "getattr" and len(node.args) > 1:
                parts.append(text)
                node = node.args[0]
            elif function in IMPORTERS:
                return ".".join([text, *reversed(parts)])
            else:
                return None
        elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            inner = namespace(node.value, names)
            if inner is None or not isinstance(node.slice.value, str):
                return None
            parts.append(node.slice.value)
            node = inner
        elif isinstance(node, ast.Name):
            return ".".join([names[node.id], *reversed(parts)]) if node.id in names else None
        else:
            return None


def text_argument(call: ast.Call) -> str | None:
    """The text among the first two arguments, where it is a plain one."""
    for argument in call.args[:2]:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            return argument.value
    return None


def namespace(node: ast.AST, names: dict[str, str]) -> ast.AST | None:
    """Of what an expression is the dictionary: np.__dict__, vars(np)."""
    if isinstance(node, ast.Attribute) and node.attr == "__dict__":
        return node.value
    if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.func, ast.Name):
        return node.args[0] if names.get(node.func.id) == "vars" else None
    return None


def modules_of(node: ast.AST, names: dict[str, str]) -> list[str]:
    """The modules that a node imports."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [f"{node.module}.{alias.name}".removesuffix(".*") for alias in node.names]
    if isinstance(node, ast.Call) and (text := text_argument(node)) is not None and node.args:
        return [text] if dotted(node.func, names) in IMPORTERS else []
    return []


def uses_of(node: ast.AST, names: dict[str, str], stars: list[str]) -> list[str]:
    """The full names that a node uses."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        return modules_of(node, names)
    if isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        meant = dotted(node, names)
        return [meant] if meant else []
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        return [names[node.id]] if node.id in names else [f"{module}.{node.id}" for module in stars]
    return []


def method_of(node: ast.AST, names: dict[str, str], lists: frozenset[str]) -> str | None:
    """The name of a method that is called on a value: `softmax` of `(x @ y).softmax(1)`, but not of torch.softmax(x),
    which has a full name, nor of self.softmax(x), which is the source's own, nor of a plain list."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or dotted(node.func, names):
        return None
    value = node.func.value
    if is_plain_list(value) or (isinstance(value, ast.Name) and value.id in lists | {"self", "cls", "super"}):
        return None
    return node.func.attr


def plain_lists(nodes: list[ast.AST]) -> frozenset[str]:
    """The names that are bound to lists and to nothing else, as far as can be read."""
    lists: list[str] = []
    for node in nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value and is_plain_list(node.value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            lists += [target.id for target in targets if isinstance(target, ast.Name)]
    bound = [node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    bound += [node.arg for node in nodes if isinstance(node, ast.arg)]
    return frozenset(name for name in lists if bound.count(name) == lists.count(name))


def is_plain_list(node: ast.AST) -> bool:
    """[…], a comprehension of a list, list(…), sorted(…)."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("list", "sorted")
    return isinstance(node, ast.List | ast.ListComp)


def may_import(module: str, allowed: Sequence[str]) -> bool:
    if module.split(".")[0] in sys.stdlib_module_names:
        return True
    return any(module == one or module.startswith(f"{one}.") or one.startswith(f"{module}.") for one in allowed)


def is_below(name: str, forbidden: Sequence[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in forbidden)
