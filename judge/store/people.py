"""People: who submissions, notes and sessions belong to. A browser shows a token; only its hash is here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.records import Person
from judge.store.tables import PEOPLE

__all__ = ["add", "change", "get", "of_token"]

_OF_TOKEN = select(PEOPLE.c.person_id).where(PEOPLE.c.token_hash == bindparam("the_hash"))


def add(tx: Tx, *, person_id: str, token_hash: str, now: float) -> None:
    """Somebody new, of whom nothing is known but the token."""
    values = {"person_id": person_id, "name": "", "is_public": False, "token_hash": token_hash, "created_at": now}
    tx.connection.execute(insert(PEOPLE).values(**values))


def get(tx: Tx, person_id: str) -> Person | None:
    row = tx.connection.execute(select(PEOPLE).where(PEOPLE.c.person_id == person_id)).one_or_none()
    return _person(row) if row is not None else None


def of_token(tx: Tx, token_hash: str) -> str | None:
    """The id of the person."""
    return tx.connection.scalar(_OF_TOKEN, {"the_hash": token_hash})


def change(tx: Tx, person_id: str, *, name: str, is_public: bool) -> None:
    statement = update(PEOPLE).where(PEOPLE.c.person_id == person_id)
    tx.connection.execute(statement.values(name=name, is_public=is_public))


def _person(row: Row[Any]) -> Person:
    return Person(
        person_id=row.person_id,
        name=row.name,
        is_public=row.is_public,
        created_at=moment(row.created_at),
    )
