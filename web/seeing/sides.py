"""Expected and got side by side, cell by cell, with those that differ marked."""

from __future__ import annotations

from dataclasses import dataclass

from web.seeing.arrays import Answers, Array, Number

__all__ = ["Cell", "Row", "Sides", "sides"]

_MOST_CELLS = 200  # more, and only rows that differ are shown
_MOST_ROWS = 12  # of those
_MOST_COLUMNS = 40
_LINE = 10  # numbers of a vector beside one another
_DIGITS = 6


@dataclass(frozen=True)
class Cell:
    text: str
    differs: bool


@dataclass(frozen=True)
class Row:
    """head: the index of the row, or of a vector's first number in it."""

    head: int
    expected: tuple[Cell, ...]
    got: tuple[Cell, ...]


@dataclass(frozen=True)
class Sides:
    """One part of the answer. name: "" where there is only one. has_heads: is there more than a single line?
    is_same: by value; where it is not, and nothing is said to differ, the comparison allows it."""

    name: str
    rows: tuple[Row, ...]
    columns: int
    has_heads: bool
    differing: int
    total: int
    is_whole: bool
    is_same: bool

    @property
    def says(self) -> str:
        if not self.differing:
            return "The same on both sides." if self.is_same else "Right: what is not the same is free."
        if self.total == 1:
            return "It is off."
        shown = "" if self.is_whole else " Shown are the first rows where something does."
        return f"{self.differing} of {self.total} numbers are off, and marked.{shown}"


def sides(answers: Answers) -> tuple[Sides, ...]:
    """For each part; none at all where a part cannot be shown in this way, for then the text says more."""
    pairs = answers.pairs()
    if not pairs or len(pairs) != len(answers.expected) or len(pairs) != len(answers.got):
        return ()
    if any(len(one.shape) == 2 and one.shape[1] > _MOST_COLUMNS for _, one, _ in pairs):
        return ()
    return tuple(
        _side_by_side(name, one, other, answers.differing(name), is_same=answers.is_same(name))
        for name, one, other in pairs
    )


def _side_by_side(name: str, expected: Array, got: Array, differing: frozenset[int], *, is_same: bool) -> Sides:
    total = len(expected.values)
    is_matrix = len(expected.shape) == 2
    columns = expected.shape[1] if is_matrix else min(total, _LINE)
    rows = []
    for start in range(0, total, columns):
        places = range(start, min(start + columns, total))
        pairs = [_texts(expected.values[at], got.values[at], differs=at in differing) for at in places]
        cells = [
            tuple(Cell(pair[side], at in differing) for at, pair in zip(places, pairs, strict=True)) for side in (0, 1)
        ]
        rows.append(Row(start // columns if is_matrix else start, cells[0], cells[1]))
    is_whole = total <= _MOST_CELLS
    shown = rows if is_whole else [row for row in rows if any(cell.differs for cell in row.got)][:_MOST_ROWS]
    return Sides(name, tuple(shown), columns, is_matrix or len(rows) > 1, len(differing), total, is_whole, is_same)


def _texts(expected: Number, got: Number, *, differs: bool) -> tuple[str, str]:
    """With as many digits as it takes to see the difference."""
    for digits in (_DIGITS, 9, 12):
        pair = _text(expected, digits), _text(got, digits)
        if not differs or pair[0] != pair[1]:
            return pair
    return _text(expected, 17), _text(got, 17)


def _text(value: Number, digits: int) -> str:
    return f"{value:.{digits}g}" if isinstance(value, float) else str(value)
