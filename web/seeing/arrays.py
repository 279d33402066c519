"""The numbers of a test as the report has them (docs/report.md), and which of them differ."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Answers", "Array"]

Number = int | float | str
_FULL_GRID = 32  # up to here the report's map of differences has a cell for each element
_STEP = re.compile(r"step (\d+)")
_RTOL, _ATOL = 1e-6, 1e-9  # for parts of an answer that the judge did not complain about


@dataclass(frozen=True)
class Array:
    shape: tuple[int, ...]
    kind: str  # NumPy's letter: b, i, u, f
    values: tuple[Number, ...]

    @property
    def is_whole(self) -> bool:
        return self.kind in "biu"

    @property
    def table(self) -> tuple[int, int]:
        """Rows and columns as they are laid out: a vector is one row."""
        return (1, math.prod(self.shape)) if len(self.shape) < 2 else (self.shape[0], self.shape[1])

    def rows(self) -> list[tuple[Number, ...]]:
        count, width = self.table
        return [self.values[row * width : (row + 1) * width] for row in range(count)]


@dataclass(frozen=True)
class Answers:
    """inputs, expected and got by the names of their parts. is_right: the judge found it so, whatever differs: a sign,
    or the names of clusters. path: where it found a difference in this answer; None where it did not look, or found
    none. grid: its map of differences. step: of a class. earlier: what the steps before it were given, such as the
    points that a model was taught."""

    inputs: dict[str, Array]
    expected: dict[str, Array]
    got: dict[str, Array]
    is_right: bool = False
    path: tuple[str, ...] | None = None
    grid: Any = None
    step: str = ""
    earlier: dict[str, Array] = field(default_factory=dict)

    @classmethod
    def of(cls, detail: dict[str, Any]) -> Iterator[Answers]:
        """A function's answer, or a class's, step by step."""
        told = detail.get("numbers")
        if not isinstance(told, dict):
            return
        path, grid = tuple(map(str, detail.get("path", []))), detail.get("grid")
        if not isinstance(steps := told.get("steps"), list):
            yield cls(*_three(told), "code" not in detail, path, grid)
            return
        first = _number(path[0]) if path else 0  # later steps were not judged any more
        earlier: dict[str, Array] = {}
        for one in steps:
            inputs, expected, got = _three(one)
            step = str(one["step"])
            is_right = "code" not in detail or _number(step) < first
            yield cls(inputs, expected, got, is_right, path[1:] if path[:1] == (step,) else None, grid, step, earlier)
            earlier = earlier | {f"{step}: {name}": array for name, array in inputs.items()}

    def pairs(self) -> list[tuple[str, Array, Array]]:
        """The parts that both have, in the same shape."""
        both = [(name, array, self.got[name]) for name, array in self.expected.items() if name in self.got]
        return [(name, one, other) for name, one, other in both if one.shape == other.shape]

    def differing(self, name: str) -> frozenset[int]:
        """Places of a pair (flat) that differ: as the judge found it, where its map is that fine; else by value."""
        return frozenset() if self.is_right else self._differing(name)

    def is_same(self, name: str) -> bool:
        """By value, whatever the judge found."""
        return not self._differing(name)

    def _differing(self, name: str) -> frozenset[int]:
        marked = self._marked(name)
        if marked is not None:
            return marked
        is_exact = self.expected[name].is_whole
        pairs = zip(self.expected[name].values, self.got[name].values, strict=True)
        return frozenset(at for at, (one, other) in enumerate(pairs) if not _is_near(one, other, is_exact=is_exact))

    def _marked(self, name: str) -> frozenset[int] | None:
        if self.path is None or not isinstance(self.grid, dict) or (name,) != (self.path or ("",)):
            return None
        rows, columns = self.expected[name].table
        if max(rows, columns) > _FULL_GRID or list(self.grid.get("shape", [])) != [rows, columns]:
            return None
        return frozenset(
            row * columns + column
            for row, counts in enumerate(self.grid.get("wrong", []))
            for column, count in enumerate(counts)
            if count
        )


def _number(step: str) -> int:
    """Of "step 3: forward" the 3; 0 of what is no step."""
    found = _STEP.match(step)
    return int(found[1]) if found else 0


def _three(told: dict[str, Any]) -> tuple[dict[str, Array], dict[str, Array], dict[str, Array]]:
    return _arrays(told.get("inputs")), _arrays(told.get("expected")), _arrays(told.get("got"))


def _arrays(told: Any) -> dict[str, Array]:
    if not isinstance(told, dict):
        return {}
    return {str(name): Array(tuple(one["shape"]), one["kind"], tuple(one["values"])) for name, one in told.items()}


def _is_near(one: Number, other: Number, *, is_exact: bool) -> bool:
    if isinstance(one, str) or isinstance(other, str) or is_exact:
        return one == other
    return math.isclose(one, other, rel_tol=_RTOL, abs_tol=_ATOL)
