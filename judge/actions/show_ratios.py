"""Where one's time lies among everybody's: the ratios to the reference of all right submissions for a problem."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from judge.errors import InvalidPackage, NotFound, UsageError
from judge.services import Judge
from judge.store import ratios
from judge.store.records import Submission
from judge.verifying.record import slow_ratio

__all__ = ["Ratios", "ratios_around", "show_ratios", "show_slow_ratio"]

_OCTAVES = range(-2, 6)  # of the reference's time: from a quarter to 45 times; the last bins hold what lies beyond
_BINS_AN_OCTAVE = 2


@dataclass(frozen=True, kw_only=True)
class Ratios:
    """A histogram on a logarithmic scale: `counts[i]` lie between `edges[i]` and `edges[i + 1]`. own: the ratio that it
    is shown for, known to lie between low and high; None where there is none. slower: the share of the others that
    take longer, where there are others."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    total: int
    own: float | None
    low: float | None
    high: float | None
    slower: float | None


def show_ratios(judge: Judge, slug: str, framework: str, person_id: str | None) -> Ratios:
    """Around the least ratio of the person who asks. Raises NotFound, InvalidPackage, UsageError."""
    package = judge.catalog.get(slug)
    if framework not in package.manifest.entry.frameworks:
        raise UsageError(f"{slug} is not offered in {framework[:40]!r}.", where="framework")
    with judge.store.read() as tx:
        found = ratios.of_problem(tx, package.slug, framework)
        mine = ratios.of_problem(tx, package.slug, framework, person_id=person_id) if person_id else []
    return _histogram(found, min(mine, default=None), None, None)


def ratios_around(judge: Judge, submission: Submission) -> Ratios | None:
    """Around one submission; None where its time was not measured."""
    speed = submission.report.speed if submission.report is not None else None
    if speed is None or speed.ratio is None:
        return None
    with judge.store.read() as tx:
        found = ratios.of_problem(tx, submission.problem, submission.framework)
    return _histogram(found, speed.ratio, speed.low, speed.high)


def show_slow_ratio(judge: Judge, slug: str) -> float | None:
    """How many times the reference's time a slow way takes; None where that was not measured, or there is no such
    problem any more."""
    try:
        return slow_ratio(judge.catalog.get(slug))
    except (NotFound, InvalidPackage):
        return None


def _histogram(found: Sequence[float], own: float | None, low: float | None, high: float | None) -> Ratios:
    edges = tuple(2.0 ** (octave + part / _BINS_AN_OCTAVE) for octave in _OCTAVES for part in range(_BINS_AN_OCTAVE))
    counts = [0] * (len(edges) - 1)
    for ratio in found:
        if math.isfinite(ratio):
            counts[min(max(bisect_right(edges, ratio) - 1, 0), len(counts) - 1)] += 1
    others = len(found) - (own in found)
    slower = sum(ratio > own for ratio in found) / others if own is not None and others > 0 else None
    return Ratios(edges=edges, counts=tuple(counts), total=len(found), own=own, low=low, high=high, slower=slower)
