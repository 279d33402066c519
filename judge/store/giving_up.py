"""Who gave up on a problem. Once is enough: the first time stands."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.tables import GIVING_UP

__all__ = ["add", "when"]

_WHEN = select(GIVING_UP.c.given_up_at).where(
    GIVING_UP.c.person_id == bindparam("the_person"), GIVING_UP.c.problem == bindparam("the_problem")
)


def add(tx: Tx, person_id: str, problem: str, *, now: float) -> None:
    row = {"person_id": person_id, "problem": problem, "given_up_at": now}
    tx.connection.execute(insert(GIVING_UP).values(row).on_conflict_do_nothing())


def when(tx: Tx, person_id: str, problem: str) -> datetime | None:
    """None where they did not."""
    return moment(tx.connection.scalar(_WHEN, {"the_person": person_id, "the_problem": problem}))
