"""Where one's time lies among everybody's: the ratio to the reference of each person who solved a problem, the best of
theirs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from judge.errors import UsageError
from judge.services import Judge
from judge.store import ratios
from judge.store.records import Submission

__all__ = ["Ratios", "ratios_around", "show_ratios"]

_OCTAVES = range(-2, 6)  # of the reference's time: from a quarter to 45 times; the last bins hold what lies beyond
_BINS_AN_OCTAVE = 2


@dataclass(frozen=True, kw_only=True)
class Ratios:
    """A histogram of people on a logarithmic scale: the ratio of `counts[i]` is between `edges[i]` and `edges[i + 1]`.
    own: the ratio that it is shown for, known to lie between low and high, and counted as that person's; None where
    there is none. slower: the share of the others who take longer, where there are others."""

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
        others = ratios.best_of_people(tx, package.slug, framework)
    return _histogram(others, others.pop(person_id, None) if person_id is not None else None)


def ratios_around(judge: Judge, submission: Submission) -> Ratios | None:
    """Around one submission, which stands for its author here even where another was faster; None where its time was
    not measured."""
    speed = submission.report.speed if submission.report is not None else None
    if speed is None or speed.ratio is None:
        return None
    with judge.store.read() as tx:
        others = ratios.best_of_people(tx, submission.problem, submission.framework)
    if submission.person_id is not None:
        others.pop(submission.person_id, None)
    return _histogram(others, speed.ratio, speed.low, speed.high)


def _histogram(
    others: Mapping[str, float], own: float | None, low: float | None = None, high: float | None = None
) -> Ratios:
    edges = tuple(2.0 ** (octave + part / _BINS_AN_OCTAVE) for octave in _OCTAVES for part in range(_BINS_AN_OCTAVE))
    counts = [0] * (len(edges) - 1)
    everybody = [*others.values(), *([own] if own is not None else [])]
    for ratio in everybody:
        counts[min(max(bisect_right(edges, ratio) - 1, 0), len(counts) - 1)] += 1
    slower = sum(ratio > own for ratio in others.values()) / len(others) if own is not None and others else None
    return Ratios(edges=edges, counts=tuple(counts), total=len(everybody), own=own, low=low, high=high, slower=slower)
