"""set: a collection in no particular order: a set, or a list whose order means nothing.

Items are equal or not, unless `item` gives a comparison for them; then they are matched one to one, and a perfect
matching is found where there is one. `repeats = false`: how often an item stands there does not count.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any, ClassVar, cast

import numpy as np
from pydantic import Field, SkipValidation, ValidationInfo, field_validator

from judge.compare.base import Comparison, Explanation, Match, Mismatch, Subject, shown
from judge.compare.explaining import explain_form
from judge.compare.form import Form, container_of, describe
from judge.compare.matching import best_order
from judge.errors import CheckerFault

__all__ = ["Sets"]

_MOST = 256  # items, where each is compared with each
_MOST_ALIKE = 64  # different items with one hash
_COLLIDES = Mismatch("values", "its items hash alike, far more often than by chance, and were not counted")
_COLLECTIONS = {"array", "list", "tuple", "set", "frozenset"}


class Sets(Form):
    """The same items, in any order."""

    kind: ClassVar[str] = "set"

    item: SkipValidation[Comparison] | None = Field(
        default=None, description="how two items are compared; absent: equal or not"
    )
    repeats: bool = Field(default=True, description="false: how often an item stands there does not count")

    @field_validator("item", mode="before")
    @classmethod
    def _build(cls, table: Any, info: ValidationInfo) -> Any:
        build = (info.context or {}).get("build")
        return build(table) if build and isinstance(table, dict) else table

    def compare(self, subject: Subject) -> Match | Mismatch:
        wrong = self._check_form(subject)
        if wrong is not None:
            return wrong
        expected, got = list(subject.expected), list(subject.got)
        if self.item is not None:
            return self._compare_close(expected, got, subject)
        try:
            return self._compare_equal(expected, got)
        except _Colliding:
            return _COLLIDES

    def explain(self, subject: Subject, mismatch: Mismatch) -> Explanation:
        if self._check_form(subject) is not None:
            return explain_form(subject, mismatch)
        detail: dict[str, Any] = {
            "code": mismatch.code,
            "path": list(mismatch.path),
            "expected": describe(subject.expected),
            "got": describe(subject.got),
        }
        if self.item is not None or mismatch == _COLLIDES:
            return Explanation(detail)
        e, g = self._counted(subject.expected), self._counted(subject.got)
        detail |= {"missing": (e - g).total(), "extra": (g - e).total()}
        values = {
            "missing": [shown(_item(key), plain=True) for key in list(e - g)[:8]],
            "extra": [shown(_item(key), plain=True) for key in list(g - e)[:8]],
        }
        cause = "an item stands there more than once" if set(e) == set(g) and (g - e) and not (e - g) else None
        return Explanation(detail, values, cause)

    def _check_form(self, subject: Subject) -> Mismatch | None:
        e, g = container_of(subject.expected), container_of(subject.got)
        if e not in _COLLECTIONS:
            raise CheckerFault(f"the reference gave a {e}, which is no collection")
        alike = ({"list", "tuple"}, {"set", "frozenset"}) if self.container == "strict" else (_COLLECTIONS,)
        if e == g or (self.container != "exact" and any({e, g} <= group for group in alike)):
            return None
        return Mismatch("container", f"expected a {e}, got {'a ' * (g != 'None')}{g}")

    def _compare_equal(self, expected: list[Any], got: list[Any]) -> Match | Mismatch:
        e, g = self._counted(expected), self._counted(got)
        if e == g:
            return Match()
        said = []
        if missing := (e - g).total():
            said.append(f"{missing} of {e.total()} items are missing" if missing > 1 else "an item is missing")
        if extra := (g - e).total():
            said.append(f"{extra} items should not be there" if extra > 1 else "an item should not be there")
        return Mismatch("values", " and ".join(said))

    def _compare_close(self, expected: list[Any], got: list[Any], subject: Subject) -> Match | Mismatch:
        if len(expected) != len(got) and self.repeats:
            return Mismatch("length", f"expected {len(expected)} items, got {len(got)}")
        if len(expected) > _MOST:
            raise CheckerFault(
                f"set with an item comparison takes up to {_MOST} items, the reference gave {len(expected)}"
            )
        if len(got) > 2 * _MOST:
            return Mismatch("length", f"expected {len(expected)} items, got {len(got)}")
        share = np.array([[self._share(e, g, subject) for g in got] for e in expected]).reshape(len(expected), len(got))
        used = best_order(share).used if self.repeats else max(_farthest(share), _farthest(share.T))
        if used <= 1:
            return Match(used)
        lonely = int((~(share <= 1)).all(axis=1).sum())
        said = f"{lonely} of {len(expected)} items are missing" if lonely else "the items cannot be matched one to one"
        return Mismatch("values", said, (), used)

    def _share(self, e: Any, g: Any, subject: Subject) -> float:
        item = cast(Comparison, self.item)
        found = item.compare(Subject(e, g, subject.args, subject.kwargs, subject.measured))
        return found.used if isinstance(found, Match) else max(found.used, math.nextafter(1.0, 2.0))

    def _counted(self, items: Iterable[Any]) -> Counter[Hashable]:
        counted = Counter(_apart([_key(item) for item in items]))
        return counted if self.repeats else Counter(dict.fromkeys(counted, 1))


def _farthest(share: Any) -> float:
    """How far the loneliest row is from its nearest column."""
    if share.shape[0] == 0:
        return 0.0
    return float(share.min(axis=1, initial=np.inf).max())


class _Colliding(Exception):
    """Items chosen to hash alike: to count them would take time by the square of their number."""


def _apart(keys: list[Hashable]) -> list[Hashable]:
    """The same keys. Raises _Colliding where they cannot be counted in good time."""
    hashes = [hash(key) for key in keys]
    often = {value for value, times in Counter(hashes).items() if times > _MOST_ALIKE}
    alike: dict[int, list[Hashable]] = {value: [] for value in often}
    for key, value in zip(keys, hashes, strict=True):
        if value in often and key not in alike[value]:
            alike[value].append(key)
            if len(alike[value]) > _MOST_ALIKE:
                raise _Colliding
    return keys


def _key(item: Any) -> Hashable:
    """Something hashable that is equal for equal items: NaN equals NaN, True is not 1, a list is as good as a tuple."""
    if isinstance(item, np.ndarray | np.generic):
        item = item.tolist()
    if isinstance(item, bool):
        return ("bool", item)
    if isinstance(item, float | complex) and item != item:
        return ("nan",)
    if isinstance(item, list | tuple):
        return ("items", *map(_key, item))
    if isinstance(item, set | frozenset):
        return ("set", frozenset(_apart([*map(_key, item)])))
    if isinstance(item, dict):
        return ("dict", frozenset(_apart([(_key(key), _key(value)) for key, value in item.items()])))
    return item  # type: ignore[no-any-return]  # whatever else is hashable stands for itself


def _item(key: Any) -> Any:
    """A key as a person wants to read it."""
    if not isinstance(key, tuple):
        return key
    if key[0] == "bool":
        return key[1]
    return "nan" if key[0] == "nan" else tuple(map(_item, key[1:]))
