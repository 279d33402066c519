"""Notes: one text a person and problem. Who writes names the revision that they saw, so that no tab overwrites what it
never showed."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Note
from judge.store.tables import NOTES

__all__ = ["get", "put"]

_GET = select(NOTES).where(NOTES.c.person_id == bindparam("the_person"), NOTES.c.problem == bindparam("the_problem"))


def get(tx: Tx, person_id: str, problem: str) -> Note:
    row = tx.connection.execute(_GET, {"the_person": person_id, "the_problem": problem}).one_or_none()
    return Note() if row is None else Note(row.text, row.revision, moment(row.updated_at))


def put(tx: Tx, person_id: str, problem: str, text: str, *, seen: int, now: float) -> Note | None:
    """The note as it stands now; None where it is not at the revision `seen` any more, and then nothing has changed."""
    if get(tx, person_id, problem).revision != seen:
        return None
    said = {"text": text, "revision": seen + 1, "updated_at": now}
    statement = insert(NOTES).values(person_id=person_id, problem=problem, **said)
    tx.connection.execute(statement.on_conflict_do_update(index_elements=["person_id", "problem"], set_=said))
    return Note(text, seen + 1, moment(now))
