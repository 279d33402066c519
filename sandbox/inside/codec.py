"""The value codec: plain data as a tree of JSON and the blobs that it refers to. Nothing is ever pickled.

Bulk data (arrays, bytes, long lists of numbers) goes into the blobs, everything else into the tree, where whatever JSON
does not have is an array that begins with a tag. A value is made of the plain types that `encode` lists; their class is
asked of `type`, never of the value. What comes back from the inside is decoded here on the host: anything that `encode`
would not have written is a ProtocolError.
"""

from __future__ import annotations

import json
import re
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain
from typing import Any, NoReturn

import numpy as np

__all__ = [
    "ProtocolError",
    "Rng",
    "Support",
    "Unsendable",
    "allocate",
    "check_content",
    "decode",
    "encode",
    "fingerprint",
]

MAX_DEPTH = 48
MAX_DIMENSIONS = 32
MAX_DIMENSION = 2**31 - 1
MAX_ELEMENTS = 2**40  # also bounds shapes such as (0, 10**18), which hold no byte
MAX_KEYS = 2**15  # of a dict or set
MAX_COLLIDING = 16  # keys with one hash: integers that collide on purpose make building a dict quadratic
MAX_INT_DIGITS = 4096  # hexadecimal
FAST_LIST = 16  # from this length on, a list of floats or of ints travels as a blob
MAX_PACKED = 2**24  # numbers in nested lists that travel as one

_LONG_INT = re.compile(rf"-?0x[0-9a-f]{{1,{MAX_INT_DIGITS}}}")
_DTYPE = re.compile(r"(\|b1|\|[iu]1|<[iu][248]|<f[248]|<c(?:8|16)|<U\d{1,4}|\|S\d{1,4})")
_WIDER = {"g": np.float64, "G": np.complex128}  # long doubles travel as doubles
_DICTS = (dict, OrderedDict, defaultdict, Counter)  # travel as dict
_PLAIN_DTYPES = frozenset("?bBhHiIlLqQefdFD")  # numpy type characters that may cross, beside U and S


class ProtocolError(Exception):
    """The bytes are not a frame, or the frame not a value. Whoever sent them is at fault."""


class Unsendable(Exception):
    """This object is not plain data. `where` is its place in the value ("[2]['w']"), `what` says what it is."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where or 'it'} is {what}")
        self.where, self.what = where, what


@dataclass(frozen=True)
class Rng:
    """Arrives inside as numpy.random.default_rng(seed)."""

    seed: int


@dataclass(frozen=True)
class Support:
    """Arrives inside as support.<name>(*args)."""

    name: str
    args: tuple[Any, ...] = ()


# ---------------------------------------------------------------------------------------------------------- encoding


class _Encoder:
    def __init__(self) -> None:
        self.specs: list[list[Any]] = []
        self.blobs: list[memoryview] = []

    def blob(self, array: np.ndarray[Any, Any]) -> int:
        """Put an array of a whitelisted dtype among the blobs; its index."""
        order = "C"
        if array.ndim > 1 and array.flags.f_contiguous and not array.flags.c_contiguous:
            order, flat = "F", array.T
        elif array.flags.c_contiguous:
            flat = array
        else:
            order, flat = "S", np.ascontiguousarray(array)
        self.specs.append([array.dtype.str, list(array.shape), order])
        self.blobs.append(flat.reshape(-1).view(np.uint8).data if array.size else memoryview(b""))
        return len(self.specs) - 1

    def array(self, x: np.ndarray[Any, Any], where: str) -> int:
        if x.dtype.char in _WIDER:  # extra digits are no fault, but what they look like depends on the machine
            with np.errstate(all="ignore"):
                x = x.astype(_WIDER[x.dtype.char])
        if x.dtype.char not in _PLAIN_DTYPES and x.dtype.kind not in "US":
            raise Unsendable(where, f"an array of dtype {x.dtype}, which is not plain numbers or text")
        if x.dtype.kind in "US" and x.dtype.itemsize > 4 * 9999:
            raise Unsendable(where, "an array of very long texts")
        little = x.dtype.newbyteorder("<")
        if little.str != x.dtype.str:
            x = x.astype(little)
        if x.dtype.kind in "US" and x.dtype.itemsize == 0:
            x = x.astype(x.dtype.kind + "1")
        return self.blob(x)

    def items(self, values: Iterable[Any], where: str, depth: int) -> list[Any]:
        return [self.tree(v, f"{where}[{i}]", depth + 1) for i, v in enumerate(values)]

    def numbers(self, values: list[Any] | tuple[Any, ...]) -> int | None:
        """The index of a blob that holds a long list of floats only, or of 64-bit ints only; None for other lists."""
        kinds = set(map(type, values))
        if kinds == {float}:
            return self.blob(np.array(values, dtype="<f8"))
        if kinds == {int} and min(values) >= -(2**63) and max(values) < 2**63:
            return self.blob(np.array(values, dtype="<i8"))
        return None

    def nested(self, x: list[Any] | tuple[Any, ...]) -> list[Any] | None:
        """The node for lists or tuples that nest to one shape, down to floats only or to ints; None for others."""
        levels, shape = "", list[int]()
        row: list[Any] = [x]
        while len(kinds := set(map(type, row))) == 1 and kinds <= {list, tuple} and len(shape) < MAX_DIMENSIONS:
            lengths = set(map(len, row))
            if len(lengths) > 1 or 0 in lengths or len(row) * max(lengths) > MAX_PACKED:
                return None
            levels += "l" if list in kinds else "t"
            shape += lengths
            row = list(chain.from_iterable(row))
        index = self.numbers(row) if len(row) >= FAST_LIST else None
        if index is None:
            return None
        self.specs[index][1] = shape
        return ["g", levels, index]

    def tree(self, x: Any, where: str, depth: int) -> Any:
        kind = type(x)
        if x is None or kind is bool or kind is str or kind is float:
            return x
        if kind is int:
            return x if -(2**63) <= x < 2**63 else self.long_int(x, where)
        if kind is np.ndarray:
            return ["a", self.array(x, where)]
        if issubclass(kind, np.generic):
            return ["n", self.array(np.asarray(x), where)]
        if depth >= MAX_DEPTH:
            raise Unsendable(where, f"nested deeper than {MAX_DEPTH} levels (does it contain itself?)")
        if kind is list or kind is tuple:
            tag = "l" if kind is list else "t"
            if len(x) >= FAST_LIST and (index := self.numbers(x)) is not None:
                return [tag + "n", index]
            if x and type(x[0]) in (list, tuple) and (node := self.nested(x)) is not None:
                return node
            return [tag, *self.items(x, where, depth)]
        if kind in _DICTS:
            if len(x) > MAX_KEYS:
                raise Unsendable(where, f"a dict of more than {MAX_KEYS} keys")
            out: list[Any] = ["d"]
            for k, v in x.items():
                out += [self.tree(k, f"{where} key", depth + 1), self.tree(v, f"{where}[{_short(k)}]", depth + 1)]
            return out
        if kind is set or kind is frozenset:
            if len(x) > MAX_KEYS:
                raise Unsendable(where, f"a set of more than {MAX_KEYS} members")
            return ["s" if kind is set else "z", *self.items(x, where, depth)]
        if kind is complex:
            return ["c", x.real, x.imag]
        if kind is bytes:
            return ["b", self.blob(np.frombuffer(x, dtype=np.uint8))]
        if kind is Rng:
            return ["r", x.seed]
        if kind is Support:
            return ["u", x.name, *self.items(x.args, where, depth)]
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):  # a named tuple is a tuple with manners
            return ["t", *self.items(tuple.__iter__(x), where, depth)]
        raise Unsendable(where, _article(kind))

    @staticmethod
    def long_int(x: int, where: str) -> list[Any]:
        if x.bit_length() > 4 * MAX_INT_DIGITS:
            raise Unsendable(where, f"an integer of {x.bit_length()} bits")
        return ["i", hex(x)]


def _short(key: Any) -> str:
    return repr(key)[:40] if type(key) in (str, int, float, bool) else "…"


def _article(kind: type) -> str:
    name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def encode(value: Any) -> tuple[bytes, list[memoryview]]:
    """A value as a tree (JSON bytes) and its blobs. Raises Unsendable for anything that is not plain data."""
    encoder = _Encoder()
    tree = encoder.tree(value, "", 0)
    return json.dumps({"v": tree, "b": encoder.specs}, separators=(",", ":")).encode("ascii"), encoder.blobs


def fingerprint(value: Any) -> str:
    """A digest of a value's content: dtypes, shapes, elements; not the memory layout. Raises Unsendable."""
    encoder = _Encoder()
    tree = encoder.tree(value, "", 0)
    digest = blake2b(json.dumps([tree, [spec[:2] for spec in encoder.specs]]).encode("ascii"), digest_size=16)
    for (_, shape, order), blob in zip(encoder.specs, encoder.blobs, strict=True):
        if order == "F":  # the blob is laid out by columns; hash it by rows, as an equal C array would be
            flat = np.frombuffer(blob, dtype=np.uint8).reshape(*reversed(shape), -1)
            axes = (*reversed(range(len(shape))), len(shape))
            digest.update(np.ascontiguousarray(flat.transpose(axes)).data)
        else:
            digest.update(blob)
    return digest.hexdigest()


# ---------------------------------------------------------------------------------------------------------- decoding


def fail(why: str) -> NoReturn:
    raise ProtocolError(why)


def allocate(spec: Any, budget: int, *, layouts: bool) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """From a blob's spec: (array as the receiver sees it, C-ordered array whose memory the bytes go into)."""
    if not (isinstance(spec, list) and len(spec) == 3):
        fail("a blob's description is not a triple")
    dtype, shape, order = spec
    if not (isinstance(dtype, str) and _DTYPE.fullmatch(dtype)):
        fail("a blob's dtype is not allowed")
    if not (isinstance(shape, list) and len(shape) <= MAX_DIMENSIONS and order in ("C", "F", "S")):
        fail("a blob's shape or order is not allowed")
    elements, bound = 1, 1
    for n in shape:
        if type(n) is not int or not 0 <= n <= MAX_DIMENSION:
            fail("a dimension is not allowed")
        elements, bound = elements * n, bound * max(n, 1)
        if bound > MAX_ELEMENTS:
            fail("an array is too large")
    kind = np.dtype(dtype)
    if kind.itemsize == 0 or elements * kind.itemsize > budget:
        fail("a blob is larger than the frame says")
    if order == "F":
        memory = np.empty(shape[::-1], kind)
        return memory.T, memory
    memory = np.empty(shape, kind)
    if order == "S" and layouts and shape and shape[-1] > 0:
        return np.empty((*shape[:-1], 2 * shape[-1]), kind)[..., ::2], memory
    return memory, memory


def check_content(array: np.ndarray[Any, Any]) -> None:
    """Bytes that no honest array of that dtype can hold would crash or fool what reads them later."""
    if array.dtype.kind == "b" and array.size and array.view(np.uint8).max() > 1:
        fail("a bool that is neither true nor false")
    if array.dtype.kind == "U" and array.size and np.ascontiguousarray(array).view(np.uint32).max() > 0x10FFFF:
        fail("text that is not Unicode")


class _Decoder:
    def __init__(self, arrays: list[np.ndarray[Any, Any]]) -> None:
        self.arrays = arrays
        self.used = [False] * len(arrays)

    def take(self, index: Any) -> np.ndarray[Any, Any]:
        if type(index) is not int or not 0 <= index < len(self.arrays) or self.used[index]:
            fail("a blob is missing, or used twice")
        self.used[index] = True
        return self.arrays[index]

    def value(self, tree: Any, depth: int = 0) -> Any:
        if tree is None or type(tree) in (bool, int, float, str):
            return tree
        if type(tree) is not list or not tree or type(tree[0]) is not str:
            fail("a node without a tag")
        if depth > MAX_DEPTH:
            fail("nested too deeply")
        tag, rest = tree[0], tree[1:]
        if tag in ("l", "t"):
            items = [self.value(x, depth + 1) for x in rest]
            return items if tag == "l" else tuple(items)
        if tag == "d":
            return self.dict(rest, depth)
        if tag in ("s", "z"):
            return self.set(tag, rest, depth)
        if tag in ("c", "i", "r"):
            return _scalar(tag, rest)
        if tag == "u":
            if not rest or type(rest[0]) is not str:
                fail("a support object without a name")
            return Support(rest[0], tuple(self.value(x, depth + 1) for x in rest[1:]))
        if tag == "g" and len(rest) == 2:
            return _nest(rest[0], self.take(rest[1]))
        if len(rest) != 1:
            fail("a node of the wrong length")
        array = self.take(rest[0])
        if tag == "a":
            return array
        if tag == "n" and array.ndim == 0:
            return array[()]
        if tag == "b" and array.dtype == np.uint8 and array.ndim == 1:
            return array.tobytes()
        if tag in ("ln", "tn") and array.ndim == 1 and array.dtype.str in ("<f8", "<i8"):
            return array.tolist() if tag == "ln" else tuple(array.tolist())
        fail("a node with an unknown tag")

    def dict(self, rest: list[Any], depth: int) -> dict[Any, Any]:
        if len(rest) % 2 or len(rest) > 2 * MAX_KEYS:
            fail("a dict of the wrong length")
        keys = _keys(self.value(k, depth + 1) for k in rest[::2])
        out = {k: self.value(v, depth + 1) for k, v in zip(keys, rest[1::2], strict=True)}
        return out if len(out) == len(keys) else fail("a dict with the same key twice")

    def set(self, tag: str, rest: list[Any], depth: int) -> Any:
        if len(rest) > MAX_KEYS:
            fail("a set of the wrong length")
        out = set(_keys(self.value(k, depth + 1) for k in rest))
        if len(out) != len(rest):
            fail("a set with the same member twice")
        return out if tag == "s" else frozenset(out)


def _nest(levels: Any, array: np.ndarray[Any, Any]) -> Any:
    """Nested lists and tuples. levels: a letter for each axis, `l` or `t`."""
    if type(levels) is not str or len(levels) != array.ndim or not levels or set(levels) - {"l", "t"}:
        fail("nested lists of an unknown kind")
    if array.dtype.str not in ("<f8", "<i8") or not array.size:
        fail("nested lists of something else than numbers")
    value = array.tolist()
    return value if "t" not in levels else _with_tuples(value, levels)


def _with_tuples(value: Any, levels: str) -> Any:
    if len(levels) > 1 and "t" in levels[1:]:
        value = [_with_tuples(item, levels[1:]) for item in value]
    return value if levels[0] == "l" else tuple(value)


def _keys(values: Iterable[Any]) -> list[Any]:
    """What may be the keys of a dict, or the members of a set, and does not take long to become them."""
    keys = [_key(x) for x in values]
    if any(n > MAX_COLLIDING for n in Counter(map(hash, keys)).values()):
        fail("keys that collide")
    return keys


def _key(x: Any) -> Any:
    if type(x) in (bool, int, float, complex, str, bytes) or x is None or isinstance(x, np.generic):
        return x
    if type(x) in (tuple, frozenset):
        for item in x:
            _key(item)
        return x
    fail("a key that cannot be one")


def _scalar(tag: str, rest: list[Any]) -> Any:
    if tag == "c" and len(rest) == 2 and all(type(p) in (int, float) for p in rest):
        return complex(*rest)
    if tag == "r" and len(rest) == 1 and type(rest[0]) is int and rest[0] >= 0:
        return Rng(rest[0])
    if tag == "i" and len(rest) == 1 and type(rest[0]) is str and _LONG_INT.fullmatch(rest[0]):
        return int(rest[0], 16)
    fail("a number that is none")


def decode(tree: Any, arrays: list[np.ndarray[Any, Any]]) -> Any:
    """The value of a tree and its arrays. Raises ProtocolError."""
    decoder = _Decoder(arrays)
    try:
        value = decoder.value(tree)
    except (TypeError, OverflowError, RecursionError, ValueError) as e:
        raise ProtocolError(f"not a value: {type(e).__name__}") from None
    return value if all(decoder.used) else fail("a blob that nothing refers to")
