"""The leaderboard of a problem. Who somebody is, is said only by the name that they chose."""

from __future__ import annotations

from datetime import datetime

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from judge.actions.show_leaderboard import Ranked, show_leaderboard
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented

router = APIRouter(prefix="/problems", tags=["problems"])


class Place(BaseModel):
    """The best submission of one person. `name` is "" where they chose none; `solution` is its id where it is shared
    with who asks, which takes an accepted submission of one's own.
    Who is as fast, but for the noise, has the same `rank`."""

    model_config = ConfigDict(frozen=True)

    rank: int
    name: str
    score: float
    speed_ratio: float | None
    framework: str
    created_at: datetime
    solution: str | None

    @classmethod
    def of(cls, ranked: Ranked) -> Place:
        best = ranked.standing
        return cls(
            rank=ranked.rank,
            name=best.name,
            score=best.score,
            speed_ratio=best.speed_ratio,
            framework=best.framework,
            created_at=best.created_at,
            solution=best.submission_id if best.is_shared else None,
        )


class Leaderboard(BaseModel):
    model_config = ConfigDict(frozen=True)

    places: list[Place]


@router.get("/{slug}/leaderboard", responses=documented(404, 422, 503))
def get_leaderboard(judge: TheJudge, slug: str, asker: TheAsker) -> Leaderboard:
    """The best submission of each person that is known, by points, then by time: at most a hundred."""
    return Leaderboard(places=[Place.of(ranked) for ranked in show_leaderboard(judge, slug, asker.known())])
