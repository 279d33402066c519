"""text: answers that are text, alone or in lists and dicts. What counts as the same text is declared.

whitespace  "trailing"  blanks at the end of a line and empty lines at the end do not count (the default)
            "collapse"  any run of blanks and line ends is one blank
            "exact"     every character counts
numbers     true: numbers in the text are compared as numbers, within rtol and atol; the words between them as text
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any, ClassVar, Literal

from pydantic import Field

from judge.compare.base import Explanation, Match, Mismatch, Subject, place
from judge.compare.elements import compare_leaf
from judge.compare.explaining import explain_form
from judge.compare.form import Form, Leaf, describe, pair
from judge.compare.measure import Tolerance, share_of_number

__all__ = ["Text"]

_NUMBER = re.compile(
    r"(?<![\w.])[+-]?(?:\d++(?:\.\d*+)?(?:[eE][+-]?\d++)?|\.\d++(?:[eE][+-]?\d++)?|inf|nan)(?!\w)"
)  # possessive: a million digits must not be tried in every way


class Text(Form):
    """The texts must be the same, up to what is declared not to count."""

    kind: ClassVar[str] = "text"

    whitespace: Literal["exact", "trailing", "collapse"] = Field(default="trailing", description="which blanks count")
    ignore_case: bool = Field(default=False, description="upper and lower case are the same")
    numbers: bool = Field(default=False, description="numbers within the text are compared as numbers")
    rtol: float = Field(default=1e-6, ge=0, lt=1, description="relative tolerance of numbers in the text")
    atol: float = Field(default=1e-9, ge=0, le=1e300, description="absolute tolerance of numbers in the text")

    def compare(self, subject: Subject) -> Match | Mismatch:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return leaves
        used = 0.0
        for leaf in leaves:
            found = self._compare_leaf(leaf)
            if isinstance(found, Mismatch):
                return found
            used = max(used, found.used)
        return Match(used)

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        leaves = pair(subject.expected, subject.got, self)
        if isinstance(leaves, Mismatch):
            return explain_form(subject, mismatch)
        leaf = next(leaf for leaf in leaves if leaf.path == mismatch.path)
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(leaf.expected),
            "got": describe(leaf.got),
        }
        if not isinstance(leaf.expected, str):
            return Explanation(detail)
        e, g = self._normal(leaf.expected), self._normal(leaf.got)
        at = next((i for i, (a, b) in enumerate(zip(e, g, strict=False)) if a != b), min(len(e), len(g)))
        line, column = e.count("\n", 0, at) + 1, at - (e.rfind("\n", 0, at) + 1) + 1
        detail["first"] = {"line": line, "column": column}
        values = {"first": {"expected": e[at : at + 40], "got": g[at : at + 40]}}
        return Explanation(detail, values, self._cause(leaf.expected, leaf.got))

    def _compare_leaf(self, leaf: Leaf) -> Match | Mismatch:
        if not isinstance(leaf.expected, str):
            return compare_leaf(leaf, Tolerance(self.rtol, self.atol) if self.numbers else Tolerance())
        e, g = self._normal(leaf.expected), self._normal(leaf.got)
        if e == g:
            return Match()
        where = place(leaf.path)
        prefix = f"{where}: " if where else ""
        if self.numbers:
            share = self._share(e, g)
            if share <= 1:
                return Match(share)
            if share < float("inf"):
                message = f"{prefix}the words are right, a number in the text is off ({share:.2g} times the tolerance)"
                return Mismatch("values", message, leaf.path, share)
        at = next((i for i, (a, b) in enumerate(zip(e, g, strict=False)) if a != b), min(len(e), len(g)))
        line, column = e.count("\n", 0, at) + 1, at - (e.rfind("\n", 0, at) + 1) + 1
        if at == len(g):
            message = f"{prefix}the text ends too early, after {len(g)} of {len(e)} characters"
        elif at == len(e):
            message = f"{prefix}the text goes on for {len(g) - len(e)} characters where it should end"
        else:
            message = f"{prefix}the text differs from line {line}, column {column} on"
        return Mismatch("values", message, leaf.path)

    def _normal(self, text: str) -> str:
        text = unicodedata.normalize("NFC", text)
        if self.whitespace != "exact":
            text = text.replace("\r\n", "\n")
        if self.whitespace == "trailing":
            text = "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n")
        elif self.whitespace == "collapse":
            text = " ".join(text.split())
        return text.casefold() if self.ignore_case else text

    def _share(self, e: str, g: str) -> float:
        """The largest share that a number in the text needs; inf where the words between the numbers differ."""
        numbers_e, numbers_g = _NUMBER.findall(e), _NUMBER.findall(g)
        if len(numbers_e) != len(numbers_g) or _NUMBER.split(e) != _NUMBER.split(g):
            return float("inf")
        tolerance = Tolerance(self.rtol, self.atol)
        pairs = zip(numbers_e, numbers_g, strict=True)
        return max((0.0 if a == b else share_of_number(float(a), float(b), tolerance) for a, b in pairs), default=0.0)

    def _cause(self, expected: str, got: str) -> str | None:
        """What else would have to be forgiven."""
        for change, cause in (
            ({"whitespace": "collapse"}, "only blanks and line ends differ"),
            ({"ignore_case": True}, "only upper and lower case differ"),
        ):
            kinder = self.model_copy(update=change)
            if kinder._normal(expected) == kinder._normal(got):
                return cause
        return None
