"""Solutions: accepted submissions that their authors show to others who solved the problem."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import CursorResult, Row, Select, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import CommentRow, PersonRow, SharedSolutionRow, SubmissionRow
from judge.store.records import SharedSolution

__all__ = ["add", "get", "of_problem", "remove"]


def add(tx: Tx, *, submission_id: str, problem: str, person_id: str, now: float) -> None:
    """Shown from now on; nothing changes where it is already."""
    values = {"submission_id": submission_id, "problem": problem, "person_id": person_id, "shared_at": now}
    tx.session.execute(insert(SharedSolutionRow).values(**values).on_conflict_do_nothing())


def remove(tx: Tx, submission_id: str) -> bool:
    """Shown no longer, and the comments under it go too."""
    done = tx.session.execute(delete(SharedSolutionRow).where(SharedSolutionRow.submission_id == submission_id))
    return cast("CursorResult[Any]", done).rowcount == 1


def get(tx: Tx, submission_id: str) -> SharedSolution | None:
    row = tx.session.execute(_query().where(SharedSolutionRow.submission_id == submission_id)).one_or_none()
    return _solution(row) if row is not None else None


def of_problem(tx: Tx, problem: str, *, limit: int) -> list[SharedSolution]:
    """The fastest first; those without a ratio of time come last."""
    order = (SubmissionRow.speed_ratio.is_(None), SubmissionRow.speed_ratio, SharedSolutionRow.shared_at)
    query = _query().where(SharedSolutionRow.problem == problem).order_by(*order).limit(limit)
    return [_solution(row) for row in tx.session.execute(query)]


def _query() -> Select[*tuple[Any, ...]]:
    comments = (
        select(func.count())
        .where(CommentRow.submission_id == SharedSolutionRow.submission_id)
        .correlate(SharedSolutionRow)
        .scalar_subquery()
    )
    return (
        select(
            SharedSolutionRow.submission_id,
            SharedSolutionRow.problem,
            SharedSolutionRow.person_id,
            PersonRow.name,
            SharedSolutionRow.shared_at,
            SubmissionRow.framework,
            SubmissionRow.score,
            SubmissionRow.speed_ratio,
            SubmissionRow.source,
            comments.label("comments"),
        )
        .join(SubmissionRow, SubmissionRow.submission_id == SharedSolutionRow.submission_id)
        .join(PersonRow, PersonRow.person_id == SharedSolutionRow.person_id)
    )


def _solution(row: Row[Any]) -> SharedSolution:
    return SharedSolution(**{**row._mapping, "shared_at": moment(row.shared_at)})
