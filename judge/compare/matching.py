"""Matching the rows of two matrices one to one, within a tolerance: is there a perfect matching, and which is best?

Few rows: the whole matrix of shares, and an assignment solver. Many rows: first the cheap try (both sorted, row beside
row), then only the pairs that a KD-tree finds near each other, and a maximum bipartite matching on those. Either way
the decision is exact: a perfect matching within the tolerance is found if there is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy
from numpy.typing import NDArray

from judge.compare.measure import Shares, Tolerance, shares
from judge.errors import CheckerFault

__all__ = ["Matched", "best_order", "match_rows", "pairwise"]

Array = NDArray[Any]
Order = NDArray[np.intp]

FEW = 512
_MANY_PAIRS = 5_000_000


@dataclass(frozen=True)
class Matched:
    """order: for each expected row the actual row that is set beside it. used: the largest share of those pairs."""

    order: Order
    used: float


def match_rows(expected: Array, got: Array, tolerance: Tolerance) -> Matched:
    """Of two (n, d) arrays. Where `used` is above 1 there is no perfect matching, and the order is only a good one."""
    if len(expected) <= FEW:
        return best_order(pairwise(expected, got, tolerance))
    order = _side_by_side(expected, got)
    used = _used(expected, got[order], tolerance)
    if used <= 1:
        return Matched(order, used)
    found = _match_near(expected, got, tolerance)
    if found is None:
        return Matched(order, used)
    return Matched(found, _used(expected, got[found], tolerance))


def pairwise(expected: Array, got: Array, tolerance: Tolerance) -> Shares:
    """(n, m): the share that each actual row needs to stand for each expected one."""
    out = np.zeros((len(expected), len(got)))
    for i, row in enumerate(expected):
        out[i] = shares(np.broadcast_to(row, got.shape), got, tolerance).max(axis=1, initial=0.0)
    return out


def best_order(share: Shares) -> Matched:
    """The assignment with the fewest pairs beyond the tolerance, and among these with the smallest shares."""
    n = len(share)
    # A pair beyond the tolerance costs more than all good pairs together; how far beyond matters only among those.
    far = (n + 1.0) * (1.0 + np.minimum(share, 1e6) / 1e7)
    rows, columns = scipy.optimize.linear_sum_assignment(np.where(share <= 1, share, far))
    return Matched(columns, float(share[rows, columns].max(initial=0.0)))


def _used(expected: Array, got: Array, tolerance: Tolerance) -> float:
    return float(shares(expected, got, tolerance).max(initial=0.0))


def _side_by_side(expected: Array, got: Array) -> Order:
    """Both sorted (by the first column, then the second …): which actual row comes beside each expected one."""
    order = np.empty(len(expected), dtype=np.intp)
    order[np.lexsort(expected.T[::-1])] = np.lexsort(got.T[::-1])
    return order


def _match_near(expected: Array, got: Array, tolerance: Tolerance) -> Order | None:
    """The order of a perfect matching, or None where there is none."""
    if expected.dtype.kind in "US":
        return _match_equal(expected, got)
    e, g = _coordinates(expected), _coordinates(got)
    sizes = np.abs(e).max(axis=1)
    steps = tolerance.ulp * max(_epsilon(expected), _epsilon(got))
    # A little more than the tolerance: what is found near is looked at again, exactly.
    radius = tolerance.atol + 2 * (tolerance.rtol + steps + 1e-15) * sizes
    tree = scipy.spatial.cKDTree(g)
    counts = tree.query_ball_point(e, radius, p=np.inf, return_length=True)
    if not counts.all():
        return None
    if counts.sum() > _MANY_PAIRS:
        raise CheckerFault(f"too many of the {len(e)} rows are within the tolerance of each other to match them")
    near = tree.query_ball_point(e, radius, p=np.inf)
    rows = np.repeat(np.arange(len(e)), counts)
    columns = np.concatenate([np.asarray(found, dtype=np.intp) for found in near])
    good = shares(expected[rows], got[columns], tolerance).max(axis=1, initial=0.0) <= 1
    graph = scipy.sparse.csr_array(
        (np.ones(int(good.sum()), dtype=np.int8), (rows[good], columns[good])), shape=(len(e), len(g))
    )
    order: Order = scipy.sparse.csgraph.maximum_bipartite_matching(graph, perm_type="column")
    return order if (order >= 0).all() else None


def _coordinates(rows: Array) -> Array:
    """As finite float64, complex numbers as two: what the KD-tree takes."""
    if rows.dtype.kind == "c":
        rows = np.ascontiguousarray(rows, dtype=np.complex128).view(np.float64)
    return np.nan_to_num(rows.astype(np.float64), nan=3e100, posinf=5e100, neginf=-5e100)


def _epsilon(rows: Array) -> float:
    return float(np.finfo(rows.dtype).eps) if rows.dtype.kind in "fc" else 0.0


def _match_equal(expected: Array, got: Array) -> Order | None:
    """By equal rows alone: for texts."""
    both = np.concatenate([expected, got])
    _, ids = np.unique(both, axis=0, return_inverse=True)
    ids = ids.reshape(-1)
    ids_e, ids_g = ids[: len(expected)], ids[len(expected) :]
    order = np.empty(len(expected), dtype=np.intp)
    sorted_e, sorted_g = np.argsort(ids_e, kind="stable"), np.argsort(ids_g, kind="stable")
    order[sorted_e] = sorted_g
    return order if (ids_e[sorted_e] == ids_g[sorted_g]).all() else None
