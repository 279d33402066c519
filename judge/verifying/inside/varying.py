"""Runs inside the sandbox: the same source, doing its arithmetic otherwise.

order     what is added up is added up from the other end, one after another; products of matrices likewise
threads   BLAS with two threads
float32   arrays of float64 become float32 wherever a call makes one, and so do the types that are named
float16   the same
"""

from __future__ import annotations

import ast

SUMS = {"sum", "mean", "nansum", "nanmean", "var", "std", "norm", "average"}
WIDE = {"float64", "double", "longdouble"}
NAMES = {"float64", "double", "f8", "d", "<f8"}

ORDER = """
import numpy as _np
def _turned(x, axis):
    x = _np.asarray(x)
    return _np.flip(x, axis) if x.ndim else x
def _add(name, function, x, args, kwargs):
    axis = kwargs.get("axis", args[0] if args else None)
    plain = set(kwargs) <= {"axis", "keepdims"} and len(args) <= 1
    if not isinstance(x, _np.ndarray) or x.dtype.kind not in "fc" or not x.size:
        return function(x, *args, **kwargs)
    if plain and name in ("sum", "mean") and x.ndim and (axis is None or isinstance(axis, int)):
        rows = _np.flip(x.reshape(-1) if axis is None else x, axis or 0)
        total = _np.take(_np.cumsum(rows, axis=axis or 0), -1, axis=axis or 0)
        if name == "mean":
            total = total / rows.shape[axis or 0]
        if kwargs.get("keepdims"):
            total = total.reshape((1,) * x.ndim) if axis is None else _np.expand_dims(total, axis)
        return total
    if "weights" in kwargs or "where" in kwargs or "out" in kwargs or "initial" in kwargs:
        return function(x, *args, **kwargs)
    return function(_turned(x, axis), *args, **kwargs)
def _call(name, function, *args, **kwargs):
    owner = getattr(function, "__self__", None)
    if isinstance(owner, _np.ndarray):
        return _add(name, lambda x, *a, **k: getattr(x, name)(*a, **k), owner, args, kwargs)
    if not args or getattr(function, "__module__", "").split(".")[0] != "numpy":
        return function(*args, **kwargs)
    return _add(name, function, args[0], args[1:], kwargs)
def _product(a, b):
    if not (isinstance(a, _np.ndarray) and isinstance(b, _np.ndarray) and a.ndim and b.ndim):
        return a @ b
    return a[..., ::-1] @ (b[::-1] if b.ndim == 1 else b[..., ::-1, :])
def _dot(function, a, *rest):
    if len(rest) == 1 and all(isinstance(x, _np.ndarray) and x.ndim in (1, 2) for x in (a, rest[0])):
        return _product(a, rest[0])
    return function(a, *rest)
"""

THREADS = """
import ctypes as _ctypes
def _set_threads(count):
    paths = {line.split()[-1] for line in open("/proc/self/maps") if "blas" in line and ".so" in line}
    for path in sorted(paths):
        library = _ctypes.CDLL(path)
        for name in ("scipy_openblas_set_num_threads64_", "scipy_openblas_set_num_threads",
                     "openblas_set_num_threads64_", "openblas_set_num_threads"):
            if hasattr(library, name):
                getattr(library, name)(_ctypes.c_int(count))
                return
    raise RuntimeError("no BLAS whose threads can be set")
_set_threads(2)
"""

NARROW = """
import numpy as _np
def _narrow(x):
    if type(x) is _np.ndarray and x.dtype == _np.float64:
        return x.astype(_np.{name})
    if type(x) is _np.float64:
        return _np.{name}(x)
    if type(x) is tuple:
        return tuple(_narrow(item) for item in x)
    return x
"""


def variants(text: str) -> dict[str, str]:
    """{name of the variant: its source}."""
    return {
        "order": prepended(Order().visit(ast.parse(text)), ORDER),
        "threads": prepended(ast.parse(text), THREADS),
        "float32": prepended(Narrow("float32").visit(ast.parse(text)), NARROW.format(name="float32")),
        "float16": prepended(Narrow("float16").visit(ast.parse(text)), NARROW.format(name="float16")),
    }


def prepended(tree: ast.Module, prelude: str) -> str:
    """After the docstring and what must stand first."""
    place = 0
    for statement in tree.body:
        is_text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if not is_text and not (isinstance(statement, ast.ImportFrom) and statement.module == "__future__"):
            break
        place += 1
    tree.body[place:place] = ast.parse(prelude).body
    return ast.unparse(ast.fix_missing_locations(tree))


class Order(ast.NodeTransformer):
    """Sums and products by way of the functions above."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        function = node.func
        if not isinstance(function, ast.Attribute) or any(isinstance(one, ast.Starred) for one in node.args):
            return node
        if function.attr in SUMS:
            name = ast.Constant(function.attr)
            return ast.Call(ast.Name("_call", ast.Load()), [name, function, *node.args], node.keywords)
        if function.attr in ("dot", "matmul") and len(node.args) == 2 and not node.keywords:
            return ast.Call(ast.Name("_dot", ast.Load()), [function, *node.args], [])
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.MatMult):
            return ast.Call(ast.Name("_product", ast.Load()), [node.left, node.right], [])
        return node


class Narrow(ast.NodeTransformer):
    """Everything in a narrower float."""

    def __init__(self, name: str) -> None:
        self.name = name

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in ("super", "isinstance", "issubclass"):
            return node
        node.args = [self.named(one) for one in node.args]
        for keyword in node.keywords:
            keyword.value = self.named(keyword.value)
        return ast.Call(ast.Name("_narrow", ast.Load()), [node], [])

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if node.attr in WIDE and isinstance(node.value, ast.Name) and node.value.id in ("np", "numpy"):
            node.attr = self.name
        return node

    def named(self, node: ast.expr) -> ast.expr:
        """A type that is named in an argument: float, "float64"."""
        if isinstance(node, ast.Name) and node.id == "float":
            return ast.Attribute(ast.Name("_np", ast.Load()), self.name, ast.Load())
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in NAMES:
            return ast.Constant(self.name)
        return node
