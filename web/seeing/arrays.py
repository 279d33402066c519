"""The numbers of a test as the report has them (docs/report.md), and which of them differ."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

__all__ = ["Answers", "Array"]

Number = int | float | str
_FULL_GRID = 32  # up to here the report's map of differences has a cell for each element
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
    """inputs, expected and got by the names of their parts. `detail` is the test's."""

    inputs: dict[str, Array]
    expected: dict[str, Array]
    got: dict[str, Array]
    detail: dict[str, Any]

    @classmethod
    def of(cls, detail: dict[str, Any]) -> Answers | None:
        told = detail.get("numbers")
        if not isinstance(told, dict):
            return None
        inputs, expected, got = (_arrays(told.get(key)) for key in ("inputs", "expected", "got"))
        return cls(inputs, expected, got, detail)

    def pairs(self) -> list[tuple[str, Array, Array]]:
        """The parts that both have, in the same shape."""
        both = [(name, array, self.got[name]) for name, array in self.expected.items() if name in self.got]
        return [(name, one, other) for name, one, other in both if one.shape == other.shape]

    def differing(self, name: str) -> frozenset[int]:
        """Places of a pair (flat) that differ: as the judge found it, where its map is that fine; else by value."""
        marked = self._marked(name)
        if marked is not None:
            return marked
        is_exact = self.expected[name].is_whole
        pairs = zip(self.expected[name].values, self.got[name].values, strict=True)
        return frozenset(at for at, (one, other) in enumerate(pairs) if not _is_near(one, other, is_exact=is_exact))

    def _marked(self, name: str) -> frozenset[int] | None:
        path, grid = self.detail.get("path", []), self.detail.get("grid")
        if not isinstance(grid, dict) or [name] != (path or [""]):
            return None
        rows, columns = self.expected[name].table
        if max(rows, columns) > _FULL_GRID or list(grid.get("shape", [])) != [rows, columns]:
            return None
        return frozenset(
            row * columns + column
            for row, counts in enumerate(grid.get("wrong", []))
            for column, count in enumerate(counts)
            if count
        )


def _arrays(told: Any) -> dict[str, Array]:
    if not isinstance(told, dict):
        return {}
    return {str(name): Array(tuple(one["shape"]), one["kind"], tuple(one["values"])) for name, one in told.items()}


def _is_near(one: Number, other: Number, *, is_exact: bool) -> bool:
    if isinstance(one, str) or isinstance(other, str) or is_exact:
        return one == other
    return math.isclose(one, other, rel_tol=_RTOL, abs_tol=_ATOL)
