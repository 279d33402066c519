"""Ratios of time: how the people who solved a problem lie against the reference."""

from __future__ import annotations

from sqlalchemy import func, select

from judge.store.database import Tx
from judge.store.tables import SUBMISSIONS
from judge.verdict import Verdict

__all__ = ["best_of_people"]

_MOST = 5000


def best_of_people(tx: Tx, problem: str, framework: str) -> dict[str, float]:
    """The least ratio of an accepted submission, by person: of those who were here last. What is nobody's that is known
    is left out: it may be anybody's second."""
    query = (
        select(SUBMISSIONS.c.person_id, func.min(SUBMISSIONS.c.speed_ratio))
        .where(
            SUBMISSIONS.c.problem == problem,
            SUBMISSIONS.c.framework == framework,
            SUBMISSIONS.c.mode == "submit",
            SUBMISSIONS.c.verdict == Verdict.ACCEPTED.value,
            SUBMISSIONS.c.speed_ratio.is_not(None),
            SUBMISSIONS.c.person_id.is_not(None),
        )
        .group_by(SUBMISSIONS.c.person_id)
        .order_by(func.max(SUBMISSIONS.c.created_at).desc())
        .limit(_MOST)
    )
    return {person_id: ratio for person_id, ratio in tx.connection.execute(query) if person_id and ratio is not None}
