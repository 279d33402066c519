"""Who asks? The one place that decides it.

There are no accounts yet. On a judge that only its own machine can ask, everybody is the one local person, whom nothing
has to be shown. On any other a browser is a person: it shows the token that it was given in a cookie when there was
something to remember for the first time. Whoever shows none is nobody, and what they submit belongs to nobody.
"""

from __future__ import annotations

import hashlib
import secrets

from judge.actions.submit import new_submission_id
from judge.services import Judge
from judge.store import people
from judge.store.records import LOCAL_PERSON

__all__ = ["IN_A_BROWSER", "introduce", "recognize"]

TOKEN_BYTES = 32
IN_A_BROWSER = "Do it on the page of the problem: a browser is known again by its cookie."


def recognize(judge: Judge, token: str | None) -> str | None:
    """The id of the person who shows this token; None: nobody that is known."""
    if judge.settings.is_alone:
        return LOCAL_PERSON
    if not token:
        return None
    with judge.store.read() as tx:
        return people.of_token(tx, _hash(token))


def introduce(judge: Judge) -> tuple[str, str]:
    """The id of somebody new, and the token by which they are known again. Nothing but its hash is kept: who reads the
    database cannot act in anybody's name."""
    person_id, token = new_submission_id(), secrets.token_urlsafe(TOKEN_BYTES)
    with judge.store.write() as tx:
        people.add(tx, person_id=person_id, token_hash=_hash(token), now=judge.clock.now())
    return person_id, token


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
