"""Standings: the best submission of each person for a problem."""

from __future__ import annotations

from sqlalchemy import func, select

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Standing
from judge.store.tables import PEOPLE, SHARED_SOLUTIONS, SUBMISSIONS

__all__ = ["best"]


def best(tx: Tx, problem: str, *, limit: int) -> list[Standing]:
    """The best of each person that is known, by score, then by the ratio of time, then by who was first. Those without
    any points are left out."""
    order = (
        SUBMISSIONS.c.score.desc(),
        SUBMISSIONS.c.speed_ratio.is_(None),  # without a ratio after those that have one
        SUBMISSIONS.c.speed_ratio,
        SUBMISSIONS.c.created_at,
    )
    place = func.row_number().over(partition_by=SUBMISSIONS.c.person_id, order_by=order).label("place")
    ranked = (
        select(SUBMISSIONS.c.submission_id, place)
        .where(
            SUBMISSIONS.c.problem == problem,
            SUBMISSIONS.c.mode == "submit",
            SUBMISSIONS.c.score > 0,
            SUBMISSIONS.c.person_id.is_not(None),
        )
        .subquery()
    )
    query = (
        select(
            SUBMISSIONS.c.submission_id,
            SUBMISSIONS.c.person_id,
            PEOPLE.c.name,
            PEOPLE.c.is_public,
            SUBMISSIONS.c.score,
            SUBMISSIONS.c.speed_ratio,
            SUBMISSIONS.c.speed_low,
            SUBMISSIONS.c.speed_high,
            SUBMISSIONS.c.framework,
            SUBMISSIONS.c.created_at,
            SHARED_SOLUTIONS.c.submission_id.is_not(None).label("is_shared"),
        )
        .join(ranked, ranked.c.submission_id == SUBMISSIONS.c.submission_id)
        .join(PEOPLE, PEOPLE.c.person_id == SUBMISSIONS.c.person_id)
        .outerjoin(SHARED_SOLUTIONS, SHARED_SOLUTIONS.c.submission_id == SUBMISSIONS.c.submission_id)
        .where(ranked.c.place == 1)
        .order_by(*order)
        .limit(limit)
    )
    return [Standing(**{**row._mapping, "created_at": moment(row.created_at)}) for row in tx.connection.execute(query)]
