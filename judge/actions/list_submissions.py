"""One's past submissions, the newest first."""

from __future__ import annotations

from judge.services import Judge
from judge.store import submissions
from judge.store.records import Mode, Submission

__all__ = ["MAX_LIMIT", "list_submissions"]

MAX_LIMIT = 200


def list_submissions(
    judge: Judge,
    person_id: str | None,
    *,
    problem: str | None = None,
    mode: Mode | None = None,
    limit: int = 50,
    before: str | None = None,
) -> list[Submission]:
    """At most `limit` of this person's, without source and report; none of nobody's. `before` is the id of the last one
    of the page before."""
    if person_id is None:
        return []
    with judge.store.read() as tx:
        return submissions.recent(
            tx, person_id, problem=problem, mode=mode, limit=max(1, min(limit, MAX_LIMIT)), before=before
        )
