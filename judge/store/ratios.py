"""Ratios of time: how the people who solved a problem lie against the reference."""

from __future__ import annotations

from sqlalchemy import func, select

from judge.store.database import Tx
from judge.store.models import SubmissionRow
from judge.verdict import Verdict

__all__ = ["best_of_people"]

_MOST = 5000


def best_of_people(tx: Tx, problem: str, framework: str) -> dict[str, float]:
    """The least ratio of an accepted submission, by person: of those who were here last. What is nobody's that is known
    is left out: it may be anybody's second."""
    query = (
        select(SubmissionRow.person_id, func.min(SubmissionRow.speed_ratio))
        .where(
            SubmissionRow.problem == problem,
            SubmissionRow.framework == framework,
            SubmissionRow.mode == "submit",
            SubmissionRow.verdict == Verdict.ACCEPTED.value,
            SubmissionRow.speed_ratio.is_not(None),
            SubmissionRow.person_id.is_not(None),
        )
        .group_by(SubmissionRow.person_id)
        .order_by(func.max(SubmissionRow.created_at).desc())
        .limit(_MOST)
    )
    return {person_id: ratio for person_id, ratio in tx.session.execute(query) if person_id and ratio is not None}
