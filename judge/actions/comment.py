"""Say something under a solution, say it better, or take it back."""

from __future__ import annotations

from judge.actions.recognize import IN_A_BROWSER
from judge.actions.show_solutions import reachable
from judge.actions.submit import new_submission_id
from judge.errors import NotAllowed, NotFound, TooMany, UsageError
from judge.services import Judge
from judge.store import comments, complaints
from judge.store.database import Tx
from judge.store.records import Comment

__all__ = ["MOST_AN_HOUR", "MOST_CHARACTERS", "comment_on", "delete_comment", "edit_comment"]

MOST_CHARACTERS = 5000
MOST_AN_HOUR = 30
_HOUR_S = 3600


def comment_on(judge: Judge, submission_id: str, text: str, person_id: str | None) -> str:
    """The id of the comment. Raises NotFound, NotAllowed, TooMany, UsageError."""
    text = _checked(text)
    now = judge.clock.now()
    with judge.store.write() as tx:
        reachable(tx, submission_id, person_id)
        if person_id is None:
            raise NotAllowed("This judge does not know who says this.", hint=IN_A_BROWSER)
        if comments.written_since(tx, person_id, since=now - _HOUR_S) >= MOST_AN_HOUR:
            raise TooMany(f"{MOST_AN_HOUR} comments an hour are taken from one person.", retry_after_s=_HOUR_S // 6)
        comment_id = new_submission_id()
        comments.add(tx, comment_id=comment_id, submission_id=submission_id, person_id=person_id, text=text, now=now)
    return comment_id


def edit_comment(judge: Judge, comment_id: str, text: str, person_id: str | None) -> Comment:
    """The comment as it was before. Raises NotFound, NotAllowed, UsageError."""
    text = _checked(text)
    with judge.store.write() as tx:
        comment = _own(tx, comment_id, person_id)
        if comment.text != text:
            comments.edit(tx, comment_id, text=text, now=judge.clock.now())
    return comment


def delete_comment(judge: Judge, comment_id: str, person_id: str | None) -> Comment:
    """What was deleted. Complaints about it go with it. Raises NotFound, NotAllowed."""
    with judge.store.write() as tx:
        comment = _own(tx, comment_id, person_id)
        comments.remove(tx, comment_id)
        complaints.remove_about(tx, comment_id)
    return comment


def _checked(text: str) -> str:
    kept = text.replace("\r\n", "\n").encode("utf-8", "replace").decode().replace("\0", "").strip()
    if not kept:
        raise UsageError("A comment needs some words.", where="text")
    if len(kept) > MOST_CHARACTERS:
        raise UsageError(
            f"The comment is too long: {len(kept)} characters, and {MOST_CHARACTERS} is the most.", where="text"
        )
    return kept


def _own(tx: Tx, comment_id: str, person_id: str | None) -> Comment:
    comment = comments.get(tx, comment_id)
    if comment is None:
        raise NotFound(f"There is no comment {comment_id[:40]!r}.")
    if comment.person_id != person_id:
        raise NotAllowed("Only who wrote a comment can change it.")
    return comment
