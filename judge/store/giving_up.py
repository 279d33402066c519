"""Who gave up on a problem. Once is enough: the first time stands."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from judge.store.database import Tx
from judge.store.encoding import moment
from judge.store.models import GivingUpRow

__all__ = ["add", "when"]

_TABLE = cast(Table, GivingUpRow.__table__)
_WHEN = select(_TABLE.c.given_up_at).where(
    _TABLE.c.person_id == bindparam("the_person"), _TABLE.c.problem == bindparam("the_problem")
)


def add(tx: Tx, person_id: str, problem: str, *, now: float) -> None:
    row = {"person_id": person_id, "problem": problem, "given_up_at": now}
    tx.session.execute(insert(GivingUpRow).values(row).on_conflict_do_nothing())


def when(tx: Tx, person_id: str, problem: str) -> datetime | None:
    """None where they did not."""
    return moment(tx.connection.scalar(_WHEN, {"the_person": person_id, "the_problem": problem}))
