"""Solutions: accepted submissions that their authors show to others who solved the problem."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import SharedSolution
from judge.store.tables import COMMENTS, PEOPLE, SHARED_SOLUTIONS, SUBMISSIONS

__all__ = ["add", "get", "of_problem", "remove"]


def add(tx: Tx, *, submission_id: str, problem: str, person_id: str, now: float) -> None:
    """Shown from now on; nothing changes where it is already."""
    values = {"submission_id": submission_id, "problem": problem, "person_id": person_id, "shared_at": now}
    tx.connection.execute(insert(SHARED_SOLUTIONS).values(**values).on_conflict_do_nothing())


def remove(tx: Tx, submission_id: str) -> bool:
    """Shown no longer, and the comments under it go too."""
    done = tx.connection.execute(delete(SHARED_SOLUTIONS).where(SHARED_SOLUTIONS.c.submission_id == submission_id))
    return done.rowcount == 1


def get(tx: Tx, submission_id: str) -> SharedSolution | None:
    row = tx.connection.execute(_query().where(SHARED_SOLUTIONS.c.submission_id == submission_id)).one_or_none()
    return _solution(row) if row is not None else None


def of_problem(tx: Tx, problem: str, *, limit: int) -> list[SharedSolution]:
    """The fastest first; those without a ratio of time come last."""
    order = (SUBMISSIONS.c.speed_ratio.is_(None), SUBMISSIONS.c.speed_ratio, SHARED_SOLUTIONS.c.shared_at)
    query = _query().where(SHARED_SOLUTIONS.c.problem == problem).order_by(*order).limit(limit)
    return [_solution(row) for row in tx.connection.execute(query)]


def _query() -> Select[*tuple[Any, ...]]:
    comments = (
        select(func.count())
        .where(COMMENTS.c.submission_id == SHARED_SOLUTIONS.c.submission_id)
        .correlate(SHARED_SOLUTIONS)
        .scalar_subquery()
    )
    return (
        select(
            SHARED_SOLUTIONS.c.submission_id,
            SHARED_SOLUTIONS.c.problem,
            SHARED_SOLUTIONS.c.person_id,
            PEOPLE.c.name,
            SHARED_SOLUTIONS.c.shared_at,
            SUBMISSIONS.c.framework,
            SUBMISSIONS.c.score,
            SUBMISSIONS.c.speed_ratio,
            SUBMISSIONS.c.source,
            comments.label("comments"),
        )
        .join(SUBMISSIONS, SUBMISSIONS.c.submission_id == SHARED_SOLUTIONS.c.submission_id)
        .join(PEOPLE, PEOPLE.c.person_id == SHARED_SOLUTIONS.c.person_id)
    )


def _solution(row: Row[Any]) -> SharedSolution:
    return SharedSolution(**{**row._mapping, "shared_at": moment(row.shared_at)})
