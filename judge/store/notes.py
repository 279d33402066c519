"""Notes: one text a person and problem. Who writes names the revision that they saw, so that no tab overwrites what it
never showed."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Table, bindparam, select

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import NoteRow
from judge.store.records import Note

__all__ = ["get", "put"]

_TABLE = cast(Table, NoteRow.__table__)
_GET = select(_TABLE).where(_TABLE.c.person_id == bindparam("the_person"), _TABLE.c.problem == bindparam("the_problem"))


def get(tx: Tx, person_id: str, problem: str) -> Note:
    row = tx.connection.execute(_GET, {"the_person": person_id, "the_problem": problem}).one_or_none()
    return Note() if row is None else Note(row.text, row.revision, moment(row.updated_at))


def put(tx: Tx, person_id: str, problem: str, text: str, *, seen: int, now: float) -> Note | None:
    """The note as it stands now; None where it is not at the revision `seen` any more, and then nothing has changed."""
    row = tx.session.get(NoteRow, (person_id, problem))
    if (row.revision if row is not None else 0) != seen:
        return None
    note = NoteRow(person_id=person_id, problem=problem, text=text, revision=seen + 1, updated_at=now)
    tx.session.merge(note)
    return Note(text, seen + 1, moment(now))
