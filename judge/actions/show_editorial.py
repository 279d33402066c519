"""The editorial of a problem, for those who solved it or gave up on it: until then it is not shown to anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from judge.services import Judge
from judge.store import giving_up, submissions
from judge.store.database import Tx

__all__ = ["Editorial", "is_editorial_open", "show_editorial"]


@dataclass(frozen=True, kw_only=True)
class Editorial:
    """text: Markdown; None while it is closed. Who gave up may solve the problem all the same, and then both hold."""

    text: str | None
    is_solved: bool
    given_up_at: datetime | None


def show_editorial(judge: Judge, slug: str, person_id: str | None) -> Editorial:
    """person_id: who asks; None: nobody that we know, and then it is closed. Raises NotFound, InvalidPackage."""
    package = judge.catalog.get(slug)
    with judge.store.read() as tx:
        is_solved, given_up_at = _earned(tx, slug, person_id)
    is_open = is_solved or given_up_at is not None
    text = package.editorial if is_open else None
    return Editorial(text=text, is_solved=is_solved, given_up_at=given_up_at)


def is_editorial_open(judge: Judge, slug: str, person_id: str | None) -> bool:
    with judge.store.read() as tx:
        is_solved, given_up_at = _earned(tx, slug, person_id)
    return is_solved or given_up_at is not None


def _earned(tx: Tx, slug: str, person_id: str | None) -> tuple[bool, datetime | None]:
    if person_id is None:
        return False, None
    return submissions.is_solved(tx, person_id, slug), giving_up.when(tx, person_id, slug)
