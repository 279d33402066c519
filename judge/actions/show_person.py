"""A person's page, for others where it is public, for themselves always."""

from __future__ import annotations

from judge.errors import NotFound
from judge.services import Judge
from judge.store import people
from judge.store.records import Person

__all__ = ["find_person", "show_person"]


def show_person(judge: Judge, asker_id: str | None, person_id: str) -> Person:
    """Raises NotFound, in the same words for one that is not public and for one that does not exist."""
    person = find_person(judge, person_id)
    if person is None or not (person.is_public or person.person_id == asker_id):
        raise NotFound("There is no public page of this person.", hint="They may have closed it.")
    return person


def find_person(judge: Judge, person_id: str | None) -> Person | None:
    """Whoever it is, for the person's own eyes."""
    if person_id is None:
        return None
    with judge.store.read() as tx:
        return people.get(tx, person_id)
