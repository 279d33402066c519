"""Standings: the best submission of each person for a problem."""

from __future__ import annotations

from sqlalchemy import func, select

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import PersonRow, SharedSolutionRow, SubmissionRow
from judge.store.records import Standing

__all__ = ["best"]


def best(tx: Tx, problem: str, *, limit: int) -> list[Standing]:
    """The best of each person that is known, by score, then by the ratio of time, then by who was first. Those without
    any points are left out."""
    order = (
        SubmissionRow.score.desc(),
        SubmissionRow.speed_ratio.is_(None),  # without a ratio after those that have one
        SubmissionRow.speed_ratio,
        SubmissionRow.created_at,
    )
    place = func.row_number().over(partition_by=SubmissionRow.person_id, order_by=order).label("place")
    ranked = (
        select(SubmissionRow.submission_id, place)
        .where(
            SubmissionRow.problem == problem,
            SubmissionRow.mode == "submit",
            SubmissionRow.score > 0,
            SubmissionRow.person_id.is_not(None),
        )
        .subquery()
    )
    query = (
        select(
            SubmissionRow.submission_id,
            SubmissionRow.person_id,
            PersonRow.name,
            PersonRow.is_public,
            SubmissionRow.score,
            SubmissionRow.speed_ratio,
            SubmissionRow.speed_low,
            SubmissionRow.speed_high,
            SubmissionRow.framework,
            SubmissionRow.created_at,
            SharedSolutionRow.submission_id.is_not(None).label("is_shared"),
        )
        .join(ranked, ranked.c.submission_id == SubmissionRow.submission_id)
        .join(PersonRow, PersonRow.person_id == SubmissionRow.person_id)
        .outerjoin(SharedSolutionRow, SharedSolutionRow.submission_id == SubmissionRow.submission_id)
        .where(ranked.c.place == 1)
        .order_by(*order)
        .limit(limit)
    )
    return [Standing(**{**row._mapping, "created_at": moment(row.created_at)}) for row in tx.session.execute(query)]
