"""What a person handed in over time, in as few columns as a view of it needs. Runs are not counted."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import bindparam, select

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Handed, RejectedTest, Rejection, Solution
from judge.store.tables import SUBMISSIONS
from judge.verdict import Verdict

__all__ = ["handed", "rejections", "solutions"]

_RIGHT = (Verdict.ACCEPTED.value, Verdict.INTERNAL_ERROR.value)
_PASSED = (Verdict.ACCEPTED.value, Verdict.NOT_RUN.value)
_HANDED = (
    select(SUBMISSIONS.c.problem, SUBMISSIONS.c.created_at, SUBMISSIONS.c.verdict)
    .where(
        SUBMISSIONS.c.person_id == bindparam("the_person"),
        SUBMISSIONS.c.mode == "submit",
        SUBMISSIONS.c.verdict.is_not(None),
    )
    .order_by(SUBMISSIONS.c.created_at)
)
_HANDED_FOR = _HANDED.where(SUBMISSIONS.c.problem == bindparam("the_problem"))


def handed(tx: Tx, person_id: str, *, problem: str | None = None) -> list[Handed]:
    """All of it that is judged, the oldest first; for one problem where it is given."""
    rows = tx.connection.execute(
        _HANDED if problem is None else _HANDED_FOR, {"the_person": person_id, "the_problem": problem}
    )
    return [Handed(slug, moment(created_at), Verdict(str(verdict))) for slug, created_at, verdict in rows]


def rejections(tx: Tx, person_id: str, *, limit: int, interview_id: str | None = None) -> list[Rejection]:
    """The newest that were not accepted, with the tests that were not; those of one interview where it is given."""
    query = (
        select(SUBMISSIONS.c.problem, SUBMISSIONS.c.verdict, SUBMISSIONS.c.report)
        .where(
            SUBMISSIONS.c.person_id == person_id,
            SUBMISSIONS.c.mode == "submit",
            SUBMISSIONS.c.verdict.is_not(None),
            SUBMISSIONS.c.verdict.not_in(_RIGHT),
        )
        .order_by(SUBMISSIONS.c.created_at.desc())
        .limit(limit)
    )
    if interview_id is not None:
        query = query.where(SUBMISSIONS.c.interview_id == interview_id)
    return [
        Rejection(problem, Verdict(str(verdict)), tuple(_rejected(json.loads(report))) if report else ())
        for problem, verdict, report in tx.connection.execute(query)
    ]


def solutions(tx: Tx, person_id: str) -> list[Solution]:
    """Every accepted submission with its source, the oldest first."""
    query = (
        select(SUBMISSIONS)
        .where(
            SUBMISSIONS.c.person_id == person_id,
            SUBMISSIONS.c.mode == "submit",
            SUBMISSIONS.c.verdict == Verdict.ACCEPTED.value,
        )
        .order_by(SUBMISSIONS.c.created_at, SUBMISSIONS.c.submission_id)
    )
    return [
        Solution(
            submission_id=row.submission_id,
            problem=row.problem,
            framework=row.framework,
            source=row.source,
            score=row.score,
            speed_ratio=row.speed_ratio,
            at=moment(row.created_at),
        )
        for row in tx.connection.execute(query)
    ]


def _rejected(report: dict[str, Any]) -> list[RejectedTest]:
    """Of a report as it was stored, which is not parsed into its models again: there may be hundreds."""
    return [
        RejectedTest(
            group=str(test["group"]),
            verdict=Verdict(test["verdict"]),
            code=str(test["detail"].get("code", "")),
            cause=str(test["detail"].get("cause", "")),
        )
        for test in report["tests"]
        if test["verdict"] not in _PASSED
    ]
