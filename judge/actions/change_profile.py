"""What others may know of a person: a name, and whether their page can be seen."""

from __future__ import annotations

from judge.errors import NotAllowed, UsageError
from judge.services import Judge
from judge.store import people
from sandbox.text import clean

__all__ = ["LONGEST_NAME", "change_profile"]

LONGEST_NAME = 40


def change_profile(judge: Judge, person_id: str | None, *, name: str, is_public: bool) -> None:
    """Raises NotAllowed for nobody, UsageError where a public page would have no name."""
    if person_id is None:
        raise NotAllowed("A page has to know whose it is.", hint="Allow this page a cookie, and try again.")
    name = " ".join(clean(name).split())
    if len(name) > LONGEST_NAME:
        raise UsageError(f"A name may have {LONGEST_NAME} characters.", where="name")
    if is_public and not name:
        raise UsageError("A page that others see needs a name; any will do.", where="name")
    with judge.store.write() as tx:
        people.change(tx, person_id, name=name, is_public=is_public)
