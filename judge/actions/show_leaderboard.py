"""Who solved a problem best: by points, then by time as a ratio to the reference's."""

from __future__ import annotations

from dataclasses import dataclass, replace

from judge.actions.show_solutions import has_solved
from judge.services import Judge
from judge.store import standings
from judge.store.records import Standing

__all__ = ["BAND", "LONGEST", "Ranked", "show_leaderboard"]

LONGEST = 100
BAND = 1.05
"""How far a ratio may be off of which it is not known how sure it is."""


@dataclass(frozen=True)
class Ranked:
    """`is_tied`: others have the same rank."""

    rank: int
    standing: Standing
    is_tied: bool


def show_leaderboard(judge: Judge, slug: str, person_id: str | None) -> list[Ranked]:
    """The best submission of each person, at most LONGEST of them. Which are shared is told to those alone who may read
    them: the id of a submission is all that it takes. Raises NotFound, InvalidPackage."""
    package = judge.catalog.get(slug)
    with judge.store.read() as tx:
        best = standings.best(tx, package.slug, limit=LONGEST)
        if not has_solved(tx, package.slug, person_id):
            best = [replace(standing, is_shared=False) for standing in best]
    ranks = ranks_of(best)
    return [Ranked(rank, standing, ranks.count(rank) > 1) for rank, standing in zip(ranks, best, strict=True)]


def ranks_of(best: list[Standing]) -> list[int]:
    """A rank is the place of the first in its band; the band begins anew with the first who is out of it, so that it
    cannot creep from one to the next through the whole list."""
    ranks: list[int] = []
    first: Standing | None = None
    for place, standing in enumerate(best, start=1):
        if first is None or not _is_level(first, standing):
            first = standing
            ranks.append(place)
        else:
            ranks.append(ranks[-1])
    return ranks


def _is_level(first: Standing, standing: Standing) -> bool:
    if round(first.score, 1) != round(standing.score, 1):  # as it is shown
        return False
    if first.speed_ratio is None or standing.speed_ratio is None:
        return first.speed_ratio == standing.speed_ratio
    # Two whose ranges overlap cannot be told apart.
    return (standing.speed_low or standing.speed_ratio) <= (first.speed_high or first.speed_ratio * BAND)
