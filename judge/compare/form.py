"""The form of an answer: containers, dtypes and shapes, and which of them are strict.

`pair` walks the expected and the actual answer together, down lists, tuples and dicts, and gives either the first place
where the form is wrong or the leaves whose values are left to compare. Shapes are always strict. The other two:

container  "any"     (default) a list or tuple of numbers, nested to the same shape, is as good as an array, and an
                     array as good as such a list; a Python number, a NumPy scalar and a 0-d array are all "a number".
                     Everything else differs: dicts, sets, text, None
           "strict"  also tells an array from a sequence (list or tuple)
           "exact"   also tells a list from a tuple and a set from a frozenset
dtype      "kind"    boolean, whole, real, complex and text are different kinds, their width is free. Two kindnesses:
                     where a real number is asked for, a whole one that is a bare Python number (not an array) will
                     do; and an empty array may be of any kind of number
           "exact"   the dtype itself
           "any"     any numbers will do
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from judge.compare.base import Mismatch, Parameters, inside, shown

__all__ = ["LARGE", "Container", "Form", "Leaf", "as_array", "container_of", "describe", "nodes", "pair"]

Container = Literal["array", "number", "list", "tuple", "dict", "set", "frozenset", "text", "bytes", "None"]

LARGE = 100_000
"""Items; a list of more of them is not made into an array to be described or explained."""

_DEEPEST = 32  # axes of an array
_LONGEST = 2**24  # numbers; a list that holds itself many times over may be longer than any memory

_NUMBERS = (bool, int, float, complex, np.number, np.bool_)
_KIND_NAMES = {"b": "boolean", "i": "whole", "u": "whole", "f": "real", "c": "complex", "U": "text", "S": "bytes"}
_ARTICLES = {
    "array": "a NumPy array",
    "number": "a number",
    "list": "a list",
    "tuple": "a tuple",
    "dict": "a dict",
    "set": "a set",
    "frozenset": "a frozenset",
    "text": "a text",
    "bytes": "bytes",
    "None": "None",
}


class Form(Parameters):
    """The part of a comparison's table that says which forms are strict."""

    dtype: Literal["kind", "exact", "any"] = Field(default="kind", description="how strictly dtypes are compared")
    container: Literal["strict", "exact", "any"] = Field(
        default="any", description="how strictly containers are compared"
    )


@dataclass(frozen=True)
class Leaf:
    """Two values whose form agrees: arrays of one shape (0-d for numbers), or things that are only equal or not."""

    path: tuple[str, ...]
    expected: Any
    got: Any

    @property
    def is_array(self) -> bool:
        return isinstance(self.expected, np.ndarray)


def pair(expected: Any, got: Any, form: Form) -> Mismatch | list[Leaf]:
    """The leaves of two answers, in order, or the first place where their form differs."""
    if type(expected) is np.ndarray and type(got) is np.ndarray and expected.ndim:
        return _pair_arrays(expected, got, form, lenient=False)
    found_e, found_g = container_of(expected), container_of(got)
    wrong = _check_container(found_e, found_g, expected, got, form)
    if wrong is not None:
        return wrong
    if found_e == "dict":
        return _pair_dicts(expected, got, form)
    if found_e in ("array", "number", "list", "tuple"):
        return _pair_numbers(expected, got, form)
    return [Leaf((), _plain(expected), _plain(got))]


def container_of(value: Any) -> Container:
    """What `value` is, for people. Raises TypeError for what no answer can hold."""
    if isinstance(value, np.ndarray):
        if value.ndim:
            return "array"
        value = value.item()
    if value is None:
        return "None"
    if isinstance(value, bool | int | float | complex | np.number | np.bool_):
        return "number"
    if isinstance(value, str):
        return "text"
    if isinstance(value, bytes):
        return "bytes"
    for kind, name in ((list, "list"), (tuple, "tuple"), (dict, "dict"), (set, "set"), (frozenset, "frozenset")):
        if isinstance(value, kind):
            return name  # type: ignore[return-value]  # one of the names of the Literal
    raise TypeError(f"an answer cannot hold {type(value).__name__}")


def as_array(value: Any) -> NDArray[Any] | None:
    """Numbers, and lists of numbers that are rectangular, as an array; None where that cannot be had without loss."""
    if isinstance(value, np.ndarray):
        return value
    if isinstance(value, bool | int | float | complex | np.generic):
        return _exact_array(value)
    if isinstance(value, list | tuple):
        return _array_of_items(value)
    return None


def describe(value: Any) -> dict[str, Any]:
    """JSON: the container of a value, with dtype and shape, or the keys or the length."""
    name = container_of(value)
    out: dict[str, Any] = {"container": name}
    array = as_array(value) if name in ("array", "number", "list", "tuple") and nodes(value) <= LARGE else None
    if array is not None:
        out |= {"dtype": str(array.dtype), "shape": list(array.shape)}
    elif name == "dict":
        out["keys"] = [shown(key, plain=True) for key in list(value)[:32]]
    elif name not in ("None", "number"):
        out["length"] = len(_plain(value))
    return out


def nodes(value: Any, most: int = LARGE) -> int:
    """How many items a value has, in lists, tuples, dicts and sets to any depth; counted up to a little over `most`."""
    count, left = 0, [value]
    while left and count <= most:
        item = left.pop()
        if isinstance(item, list | tuple | set | frozenset | dict):
            count += len(item)
            if count > most:
                break
            inner = item.values() if isinstance(item, dict) else item
            left += (below for below in inner if isinstance(below, list | tuple | dict))
    return count


def _check_container(found_e: Container, found_g: Container, expected: Any, got: Any, form: Form) -> Mismatch | None:
    same = {found_e, found_g}
    if len(same) == 1:
        return None
    if form.container != "exact" and (same <= {"list", "tuple"} or same <= {"set", "frozenset"}):
        return None
    if form.container == "any" and same <= {"array", "list", "tuple"}:
        return None
    if same == {"array", "number"}:
        shape = (got if found_g == "array" else expected).shape
        asked = f"an array of shape {shape}" if found_e == "array" else "a bare number"
        given = f"an array of shape {shape}" if found_g == "array" else "a bare number"
        return Mismatch("shape", f"expected {asked}, got {given}")
    hint = ""
    if found_g == "None":
        hint = "; is a `return` missing?"
    elif found_e == "array" and found_g in ("list", "tuple"):
        hint = "; wrap it in np.array(…)"
    elif found_e == "list" and found_g == "array":
        hint = "; .tolist() makes one"
    return Mismatch("container", f"expected {_article(found_e, expected)}, got {_article(found_g, got)}{hint}")


def _article(name: Container, value: Any) -> str:
    return f"{_ARTICLES[name]} of {len(value)}" if name in ("list", "tuple", "dict") else _ARTICLES[name]


def _pair_dicts(expected: dict[Any, Any], got: dict[Any, Any], form: Form) -> Mismatch | list[Leaf]:
    missing = [key for key in expected if key not in got]
    extra = [key for key in got if key not in expected]
    if missing or extra:
        said = [f"{word} {_few(keys)}" for word, keys in (("lacks", missing), ("should not have", extra)) if keys]
        hint = ""
        if missing and {shown(key, plain=True) for key in missing} & {shown(key, plain=True) for key in extra}:
            hint = f"; the keys are of another type ({type(extra[0]).__name__}, not {type(missing[0]).__name__})"
        return Mismatch("keys", f"the dict {' and '.join(said)}{hint}")
    return _pair_items([(shown(key, plain=True), expected[key], got[key]) for key in expected], form)


def _few(keys: Sequence[Any]) -> str:
    some = ", ".join(shown(key) for key in keys[:4])
    return f"{len(keys)} keys, such as {some}" if len(keys) > 4 else f"the key{'s' * (len(keys) > 1)} {some}"


def _pair_items(items: Sequence[tuple[str, Any, Any]], form: Form) -> Mismatch | list[Leaf]:
    leaves: list[Leaf] = []
    for step, expected, got in items:
        below = pair(expected, got, form)
        if isinstance(below, Mismatch):
            return inside(step, below)
        leaves += (Leaf((step, *leaf.path), leaf.expected, leaf.got) for leaf in below)
    return leaves


def _pair_numbers(expected: Any, got: Any, form: Form) -> Mismatch | list[Leaf]:
    """Two of array, number, list, tuple: whole arrays where both are rectangular, else item by item.

    The actual answer is only looked at as far as the expected one goes: it may be a list of a hundred million lists.
    """
    array_e = as_array(expected)
    has_shape = array_e is not None and _has_shape(got, array_e.shape)
    if isinstance(expected, np.ndarray) and isinstance(got, list | tuple) and not has_shape:
        return Mismatch("shape", f"expected shape {expected.shape}, got a {type(got).__name__} of another shape")
    if array_e is not None and isinstance(got, np.ndarray) and got.shape != array_e.shape:
        return Mismatch("shape", f"expected shape {array_e.shape}, got {got.shape}")
    if array_e is not None and has_shape and _same_nesting(expected, got, form):
        array_g = as_array(got)
        if array_g is not None:
            if array_g.size == array_e.size == 0:
                array_g = array_g.reshape(array_e.shape)  # [] is how a list says (0, 3)
            return _pair_arrays(array_e, array_g, form, lenient=not isinstance(got, np.ndarray) or got.ndim == 0)
    if not isinstance(expected, list | tuple | np.ndarray):
        return [Leaf((), _plain(expected), _plain(got))]  # a whole number beyond 64 bits
    if len(expected) != len(got):
        return Mismatch("length", f"expected {len(expected)} items, got {len(got)}")
    return _pair_items([(f"[{i}]", e, g) for i, (e, g) in enumerate(zip(expected, got, strict=True))], form)


def _has_shape(value: Any, shape: tuple[int, ...]) -> bool:
    """Do the lists nest to this shape? (Of arrays and numbers that is asked later.)"""
    if not isinstance(value, list | tuple) or not shape:
        return not isinstance(value, list | tuple) and (not isinstance(value, np.ndarray) or value.ndim == len(shape))
    if len(value) != shape[0]:
        return False
    if len(shape) == 1:
        return not set(map(type, value)) & {list, tuple}
    return all(_has_shape(item, shape[1:]) for item in value)


def _same_nesting(expected: Any, got: Any, form: Form) -> bool:
    """May the two be taken as arrays at once?

    Not where arrays hide in the expected list: each has a dtype of its own, and with it a tolerance.
    """
    if not isinstance(expected, list | tuple):
        return True
    if form.container == "any":
        return _is_bare(expected)
    if not isinstance(got, list | tuple):
        return True
    return _nesting(expected) == _nesting(got) if form.container == "exact" else _is_bare(expected) and _is_bare(got)


def _is_bare(items: Any) -> bool:
    """Only Python numbers, in lists and tuples to any depth?"""
    kinds = set(map(type, items))
    if kinds <= {list, tuple}:
        return all(map(_is_bare, items))
    return _are_numbers(kinds)


def _are_numbers(kinds: set[type]) -> bool:
    return all(issubclass(kind, _NUMBERS) for kind in kinds)


def _nesting(items: Any) -> Any:
    kinds = set(map(type, items))
    if _are_numbers(kinds):
        return type(items)
    if kinds <= {list, tuple}:
        below = {_nesting(item) for item in items}
        return (type(items), below.pop()) if len(below) == 1 else object()
    return object()  # equal to nothing: item by item


def _array_of_items(items: Sequence[Any]) -> NDArray[Any] | None:
    kinds = set(map(type, items))
    if _are_numbers(kinds):
        if len({issubclass(kind, bool | np.bool_) for kind in kinds}) > 1:
            return None
        return _exact_array(list(items))
    if kinds <= {list, tuple} and (whole := _flattened(items)) is not None:
        return whole
    arrays = [as_array(item) for item in items]
    found = [array for array in arrays if array is not None]
    if len(found) < len(arrays) or len({array.shape for array in found}) > 1:
        return None
    if len({_kind(array) in ("boolean", "text", "bytes") and _kind(array) for array in found}) > 1:
        return None
    return np.stack(found)


def _flattened(items: Sequence[Any]) -> NDArray[Any] | None:
    """Many short lists at once, level by level; None where that is not plain: then one by one."""
    shape: list[int] = []
    row: list[Any] = [items]
    while (kinds := set(map(type, row))) and kinds <= {list, tuple} and len(shape) < _DEEPEST:
        lengths = set(map(len, row))
        if len(lengths) > 1 or len(row) * max(lengths) > _LONGEST:
            return None
        shape += lengths
        row = list(chain.from_iterable(row))
    if kinds not in ({float}, {int}):
        return None
    array = _exact_array(row)
    return None if array is None else array.reshape(shape)


def _exact_array(value: Any) -> NDArray[Any] | None:
    """None where a whole number is too large for 64 bits, or would be rounded on its way into a float array."""
    array = np.asarray(value)
    if array.dtype.kind not in "biufcUS":
        return None
    if array.dtype.kind in "fc" and isinstance(value, list):
        large = (item for item in value if isinstance(item, int | np.integer) and abs(int(item)) > 2**53)
        if next(large, None) is not None:
            return None
    return array


def _kind(array: NDArray[Any]) -> str:
    return _KIND_NAMES[array.dtype.kind]


def _plain(value: Any) -> Any:
    return (
        value.item() if isinstance(value, np.generic) or (isinstance(value, np.ndarray) and not value.ndim) else value
    )


def _pair_arrays(expected: NDArray[Any], got: NDArray[Any], form: Form, *, lenient: bool) -> Mismatch | list[Leaf]:
    """lenient: `got` came as bare Python numbers, whose kind may be whole where real is asked for."""
    if expected.shape != got.shape:
        return Mismatch("shape", f"expected shape {expected.shape}, got {got.shape}")
    wrong = _check_dtype(expected, got, form, lenient=lenient)
    return wrong if wrong is not None else [Leaf((), expected, got)]


def _check_dtype(expected: NDArray[Any], got: NDArray[Any], form: Form, *, lenient: bool) -> Mismatch | None:
    kind_e, kind_g = _kind(expected), _kind(got)
    textual = {"text", "bytes"}
    if form.dtype == "exact" and not textual & {kind_e}:
        if expected.dtype.newbyteorder("=") == got.dtype.newbyteorder("="):
            return None
        return Mismatch("dtype", f"expected dtype {expected.dtype}, got {got.dtype}")
    if kind_e == kind_g or (form.dtype == "any" and not textual & {kind_e, kind_g}):
        return None
    if lenient and (kind_e, kind_g) == ("real", "whole") and form.dtype == "kind":
        return None
    if expected.size == 0 and form.dtype == "kind" and not textual & {kind_e, kind_g}:
        return None  # np.array([]) is float64 whatever was meant to be in it
    what = "numbers" if expected.ndim else "number"
    return Mismatch("dtype", f"expected {kind_e} {what} ({expected.dtype}), got {kind_g} ({got.dtype})")


def leaves_of(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every number, array and text of a value, with its path."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves_of(item, (*path, shown(key, plain=True)))
    elif isinstance(value, list | tuple) and as_array(value) is None:
        for i, item in enumerate(value):
            yield from leaves_of(item, (*path, f"[{i}]"))
    else:
        yield path, value
