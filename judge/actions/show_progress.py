"""How far one has come: by problem."""

from __future__ import annotations

from judge.services import Judge
from judge.store import submissions
from judge.store.records import Progress

__all__ = ["show_progress"]


def show_progress(judge: Judge, person_id: str | None) -> dict[str, Progress]:
    """Submissions, best score and whether it is solved, of each problem that this person tried."""
    if person_id is None:
        return {}
    with judge.store.read() as tx:
        return submissions.progress(tx, person_id)
