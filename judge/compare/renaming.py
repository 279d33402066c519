"""Labels that mean the same grouping under other names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

from judge.compare.measure import Shares

__all__ = ["Labels", "Renamed", "rename"]

Array = NDArray[Any]

_CELLS = 4_000_000  # of the table of label pairs; beyond it the best renaming is only a good one


@dataclass(frozen=True)
class Renamed:
    """Both label arrays as group numbers: -1, -2 … for the fixed labels, and for an actual group that stands for no
    expected one a number of its own. Equal everywhere if and only if the groupings are the same."""

    expected: Array
    got: Array
    groups_expected: int
    groups_got: int


def rename(expected: Array, got: Array, fixed: list[int | str]) -> Renamed:
    """Rename the actual labels so that as many elements as possible agree."""
    e, names_e = _numbered(expected, fixed)
    g, names_g = _numbered(got, fixed)
    free = (e >= 0) & (g >= 0)
    partner = _partners(e[free], g[free], names_e, names_g)
    renamed = np.where(g >= 0, partner[np.maximum(g, 0)] if names_g else g, g)
    return Renamed(e.reshape(expected.shape), renamed.reshape(got.shape), names_e, names_g)


def _numbered(labels: Array, fixed: list[int | str]) -> tuple[NDArray[np.int64], int]:
    """Group numbers from 0 for free labels, -1, -2 … for fixed ones; and how many free ones there are."""
    names, numbers = np.unique(labels.reshape(-1), return_inverse=True)
    codes = np.empty(len(names), dtype=np.int64)
    count = 0
    for i, name in enumerate(names.tolist()):
        if name in fixed:
            codes[i] = -1 - fixed.index(name)
        else:
            codes[i] = count
            count += 1
    return codes[numbers.reshape(-1)], count


def _partners(e: Array, g: Array, names_e: int, names_g: int) -> NDArray[np.int64]:
    """For each actual group the expected group it stands for; a number from names_e on where it stands for none."""
    partner = names_e + np.arange(names_g, dtype=np.int64)
    pairs, counts = np.unique(e * max(names_g, 1) + g, return_counts=True)
    pairs_e, pairs_g = pairs // max(names_g, 1), pairs % max(names_g, 1)
    if names_e * names_g <= _CELLS:
        table = np.zeros((names_e, names_g))
        table[pairs_e, pairs_g] = counts
        rows, columns = scipy.optimize.linear_sum_assignment(table, maximize=True)
        met = table[rows, columns] > 0
        partner[columns[met]] = rows[met]
        return partner
    taken: set[int] = set()
    for i in np.argsort(-counts, kind="stable"):
        row, column = int(pairs_e[i]), int(pairs_g[i])
        if partner[column] >= names_e and row not in taken:
            partner[column] = row
            taken.add(row)
    return partner


@dataclass(frozen=True)
class Labels:
    """Labels that number something, 0 to size - 1: how often expected label a meets actual label b."""

    expected: NDArray[np.int64]
    got: NDArray[np.int64]
    size: int

    @classmethod
    def of(cls, expected: Array, got: Array, fixed: list[int | str]) -> Labels | None:
        """None where a label is no whole number from 0 on (and not fixed), or a fixed one stands elsewhere."""
        e, g = expected.reshape(-1), got.reshape(-1)
        if e.dtype.kind not in "iu" or g.dtype.kind not in "iu":
            return None
        held = np.isin(e, [x for x in fixed if isinstance(x, int)])
        held_g = np.isin(g, [x for x in fixed if isinstance(x, int)])
        if not np.array_equal(e[held], g[held]) or not np.array_equal(held, held_g):
            return None
        e, g = e[~held], g[~held]
        if e.size and (min(e.min(), g.min()) < 0 or max(e.max(), g.max()) >= 2**31):
            return None
        size = int(max(e.max(initial=-1), g.max(initial=-1))) + 1
        return cls(e.astype(np.int64), g.astype(np.int64), size)

    def share(self, size: int) -> Shares:
        """(size, size): 0 where actual label b stands exactly where expected label a does, else inf."""
        table = np.bincount(self.expected * size + self.got, minlength=size * size).reshape(size, size)
        same = (table == table.sum(axis=1)[:, None]) & (table == table.sum(axis=0)[None, :])
        return np.where(same, 0.0, np.inf)
