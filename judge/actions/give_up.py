"""Give up on a problem: its editorial opens, and that is recorded."""

from __future__ import annotations

from judge.actions.recognize import IN_A_BROWSER
from judge.actions.show_editorial import Editorial, show_editorial
from judge.errors import NotAllowed
from judge.services import Judge
from judge.store import giving_up

__all__ = ["give_up"]


def give_up(judge: Judge, slug: str, person_id: str | None) -> Editorial:
    """The editorial. Given up twice, the first time stands; of who has solved it nothing is recorded. Raises NotFound,
    InvalidPackage, NotAllowed."""
    before = show_editorial(judge, slug, person_id)
    if before.text is not None:
        return before
    if person_id is None:
        raise NotAllowed("This judge does not know who you are, and it records who gave up.", hint=IN_A_BROWSER)
    with judge.store.write() as tx:
        giving_up.add(tx, person_id, judge.catalog.get(slug).slug, now=judge.clock.now())
    return show_editorial(judge, slug, person_id)
