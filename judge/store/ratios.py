"""Ratios of time: how the right submissions for a problem lie against the reference."""

from __future__ import annotations

from sqlalchemy import select

from judge.store.database import Tx
from judge.store.models import SubmissionRow
from judge.verdict import Verdict

__all__ = ["of_problem"]

_RIGHT = (Verdict.ACCEPTED.value, Verdict.PARTIAL.value)
_MOST = 5000


def of_problem(tx: Tx, problem: str, framework: str, *, person_id: str | None = None) -> list[float]:
    """Of the newest submissions that answered every speed test rightly; person_id: of this person's only."""
    query = select(SubmissionRow.speed_ratio).where(
        SubmissionRow.problem == problem,
        SubmissionRow.framework == framework,
        SubmissionRow.mode == "submit",
        SubmissionRow.verdict.in_(_RIGHT),
        SubmissionRow.speed_ratio.is_not(None),
    )
    if person_id is not None:
        query = query.where(SubmissionRow.person_id == person_id)
    found = tx.session.scalars(query.order_by(SubmissionRow.created_at.desc()).limit(_MOST))
    return [ratio for ratio in found if ratio is not None]
