"""Who gave up on a problem. Once is enough: the first time stands."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import GivingUpRow

__all__ = ["add", "when"]


def add(tx: Tx, person_id: str, problem: str, *, now: float) -> None:
    row = {"person_id": person_id, "problem": problem, "given_up_at": now}
    tx.session.execute(insert(GivingUpRow).values(row).on_conflict_do_nothing())


def when(tx: Tx, person_id: str, problem: str) -> datetime | None:
    """None where they did not."""
    query = select(GivingUpRow.given_up_at).where(GivingUpRow.person_id == person_id, GivingUpRow.problem == problem)
    return moment(tx.session.scalar(query))
