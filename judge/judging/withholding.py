"""What a submission says in its own words about a hidden test, kept only where it can be no input.

A text that a running submission chose can hold whatever it was given, in any code: digits, letters, base64, the choice
of words. To know codes is hopeless, so it is the other way round: shown is what was known before the submission ran.
That is the source itself (its constants, its names, its lines) and what Python and its libraries say (phrases.py), with
the numbers that the shapes of the test explain. What is left to choose is a few bits.
"""

from __future__ import annotations

import builtins
import re
import sys
from functools import cached_property
from typing import Any

import numpy as np

from judge.judging.phrases import forms
from judge.package.tests import Answer, Test

__all__ = ["BLANK", "Known", "Withholding"]

BLANK = "…"
_FRAMES = 3
_KEYS = 4
_CONSTANT = re.compile(r"\"((?:[^\"\\\n]|\\.){4,300})\"|'((?:[^'\\\n]|\\.){4,300})'")
_FIELD = re.compile(r"\{[^{}]{0,80}\}|%[-+.\d]*[sdrfgei]")
_NUMBER = re.compile(r"\d+")
_LONGEST = 400
_FIGURE = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])")
_ANSWER_IS = re.compile(r"the answer\S* is (an?) ([\w.]+)", re.DOTALL)
_PLACE = re.compile(r"step \d{1,6}(: \w{1,60})?|\[\d{1,9}(, \d{1,9})*\]|\d{1,6}")
_MOST_NUMBERS = 64  # of a source
_MOST_NODES = 5000
_LIBRARIES = frozenset(
    (  # noqa: SIM905 - read more easily than a list of so many strings
        "LinAlgError AxisError UFuncTypeError _UFuncNoLoopError _UFuncBinaryResolutionError _UFuncOutputCastingError "
        "_ArrayMemoryError ComplexWarning VisibleDeprecationWarning OutOfMemoryError ndarray int8 int16 int32 int64 "
        "uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128 bool_ str_ Tensor NoneType function "
        "generator module builtin_function_or_method method range numpy numpy.ndarray numpy.float64 numpy.float32 "
        "numpy.int64 numpy.bool np torch math scipy minimum maximum array scalar sequence number list tuple dict set"
    ).split()
)


class Known:
    """What a source says, whatever it is given: read as text, for our own parser is no match for a hostile one."""

    def __init__(self, text: str = "") -> None:
        self.lines = text.splitlines()
        self._text = text

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(re.findall(r"\w+", self._text))

    @cached_property
    def classes(self) -> frozenset[str]:
        return frozenset(re.findall(r"^\s*class\s+(\w+)", self._text, re.MULTILINE))

    @cached_property
    def numbers(self) -> frozenset[str]:
        found = dict.fromkeys(re.findall(r"(?<![\w.])\d{1,4}(?![\w.])", self._text))
        return frozenset(list(found)[:_MOST_NUMBERS])

    @cached_property
    def constants(self) -> dict[str, list[str]]:
        """The string constants, cut where something is put into them: by their first piece."""
        found: dict[str, list[str]] = {}
        for double, single in _CONSTANT.findall(self._text):
            pieces = _FIELD.split(double or single)
            if len("".join(pieces)) >= 4 and len(pieces) <= 6:
                found["\0".join(pieces)] = pieces
        return found

    def function(self, line: int) -> str:
        """Name of the function that a line stands in, by its indentation."""
        depth = _depth(self.lines[line - 1])
        for above in reversed(self.lines[max(0, line - 400) : line - 1]):
            if above.strip() and _depth(above) < depth:
                depth = _depth(above)
                found = re.match(r"\s*(?:async\s+)?def\s+(\w+)", above)
                if found:
                    return found[1]
        return "<module>"


class Withholding:
    """For one test. Whatever does not pass is BLANK. told: what everybody knows of the problem."""

    def __init__(self, test: Test, known: Known, told: Known) -> None:
        self._known = known
        self._sizes = {str(size) for size in _sizes(test)}
        self._most = max(1000, 4 * max(map(int, self._sizes)))
        self._told = told

    def name(self, name: str) -> str:
        """Of a class: one that there was before, or that the source defines by name."""
        last = name.rpartition(".")[2]
        is_known = hasattr(builtins, last) or last in _LIBRARIES or last in self._known.classes
        return last if is_known and last.isidentifier() else BLANK

    def text(self, text: str) -> str:
        """Of an exception."""
        if not text or len(text) > _LONGEST:
            return BLANK if text else ""
        stripped = text.strip()
        for pattern, kinds in forms():
            found = pattern.fullmatch(stripped)
            if found:
                return self._filled(found, kinds)
        for pieces in self._known.constants.values():
            if _is_made_of(text, pieces):
                return BLANK.join(pieces)
        return BLANK

    def traceback(self, frames: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The innermost frames, as far as they are places in the source, which is where their words are taken from."""
        lines = [frame["line"] for frame in frames if 0 < frame["line"] <= len(self._known.lines)]
        return [
            {"line": line, "function": self._known.function(line), "text": self._known.lines[line - 1].strip()[:200]}
            for line in lines[-_FRAMES:]
        ]

    def answer(self, message: str) -> str:
        """Of an answer that is not plain data: what it is instead, where that has a name."""
        found = _ANSWER_IS.fullmatch(message)
        name = self.name(found[2]) if found else BLANK
        return f"the answer holds {found[1]} {name}" if found and name != BLANK else "the answer is not plain data"

    def said(self, text: str) -> str:
        """Of our own words: no more digits than a size or an order of magnitude has."""
        return _FIGURE.sub(lambda figure: self._figure(figure[0]), text)

    def form(self, form: dict[str, Any]) -> dict[str, Any]:
        """Of an answer: sizes that are far from any that could be meant are none of a shape's."""
        kept = dict(form)
        if not self._is_near(kept.get("shape") or []):
            kept["shape"] = None
        if not self._is_near([kept.get("length") or 0]):
            kept["length"] = None
        if str(kept.get("dtype", "")).startswith(("<U", "|S")):
            kept["dtype"] = "text"
        if "keys" in kept:
            kept["keys"] = self.keys(kept["keys"])
        return kept

    def keys(self, keys: list[str]) -> list[str]:
        """Those that the problem speaks of, and a few that the source spells out."""
        told = [key for key in keys if self._is_told(key)]
        others = [key for key in keys if not self._is_told(key)][:_KEYS]
        return told + [key if self._is_spelt(key) else BLANK for key in others]

    def dotted(self, name: str) -> str:
        """Of a module or what is in it."""
        parts = name.split(".")
        shown = [
            one if self._is_told(one) or self._is_spelt(one) or one in sys.stdlib_module_names else BLANK
            for one in parts
        ]
        return ".".join(shown[:6])

    def path(self, path: list[Any]) -> list[Any]:
        """Indices and steps, and keys that the problem speaks of."""
        return [one if _PLACE.fullmatch(str(one)) or self._is_told(str(one)) else BLANK for one in path]

    def _is_near(self, sizes: list[int]) -> bool:
        return len(sizes) <= 8 and all(size <= self._most for size in sizes)

    def _is_spelt(self, key: str) -> bool:
        bare = key.strip("'\"")
        return bare in self._known.constants or (bare.isidentifier() and len(bare) < 40 and bare in self._known.words)

    def _is_told(self, key: str) -> bool:
        return key.strip("'\"") in self._told.words

    def _figure(self, figure: str) -> str:
        if figure.isdecimal():
            return figure if int(figure) <= self._most else BLANK
        return f"{float(figure):.2g}"

    def _filled(self, found: re.Match[str], kinds: tuple[str, ...]) -> str:
        text, at = "", 0
        for number, kind in enumerate(kinds, 1):
            held = found[number]
            if kind == "w":
                held = held if held in _LIBRARIES or hasattr(builtins, held) or self._is_spelt(held) else BLANK
            else:
                held = _NUMBER.sub(lambda digits: digits[0] if self._is_size(digits[0]) else BLANK, held)
            text += found.string[at : found.start(number)] + held
            at = found.end(number)
        return text + found.string[at:]

    def _is_size(self, digits: str) -> bool:
        return len(digits) == 1 or digits in self._sizes or digits in self._known.numbers


def _is_made_of(text: str, pieces: list[str]) -> bool:
    """Is it these pieces in order, with anything between them?"""
    if len(pieces) == 1:
        return text == pieces[0]
    if not (text.startswith(pieces[0]) and text.endswith(pieces[-1])):
        return False
    at = len(pieces[0])
    for piece in pieces[1:]:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _sizes(test: Test) -> set[int]:
    """Shapes and lengths in a test, which a diagnosis tells anyhow."""
    found = {0, 1, 2}
    steps = [(step.args, dict(step.kwargs)) for step in test.steps or ()]
    left: list[Any] = [test.args, dict(test.kwargs), steps, *(e.value for e in test.expected if isinstance(e, Answer))]
    seen = 0
    while left and seen < _MOST_NODES:
        seen += 1
        item = left.pop()
        if isinstance(item, np.ndarray):
            found |= {item.ndim, item.size, *item.shape}
        elif isinstance(item, dict | list | tuple | set | frozenset):
            found.add(len(item))
            left.extend(item.values() if isinstance(item, dict) else item)
    return found


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
