"""What one wrote down about a problem."""

from __future__ import annotations

from judge.services import Judge
from judge.store import notes
from judge.store.records import Note

__all__ = ["show_note"]


def show_note(judge: Judge, slug: str, person_id: str | None) -> Note:
    """Empty where nothing was written. Raises NotFound, InvalidPackage."""
    package = judge.catalog.get(slug)
    if person_id is None:
        return Note()
    with judge.store.read() as tx:
        return notes.get(tx, person_id, package.slug)
