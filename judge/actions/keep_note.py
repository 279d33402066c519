"""Write down something about a problem, for oneself."""

from __future__ import annotations

from judge.actions.recognize import IN_A_BROWSER
from judge.errors import Conflict, NotAllowed, UsageError
from judge.services import Judge
from judge.store import notes
from judge.store.records import Note

__all__ = ["MAX_NOTE_KB", "keep_note"]

MAX_NOTE_KB = 64


def keep_note(judge: Judge, slug: str, text: str, person_id: str | None, *, seen: int | None = None) -> Note:
    """The note as it is kept now. seen: the revision that the writer began with, so that what another tab wrote
    meanwhile is not lost (Conflict); None: whatever there is gives way. Raises NotFound, InvalidPackage, UsageError,
    NotAllowed."""
    package = judge.catalog.get(slug)
    if person_id is None:
        raise NotAllowed("This judge does not know whose note this would be.", hint=IN_A_BROWSER)
    size_kb = len(text.encode("utf-8", "replace")) / 1024
    if size_kb > MAX_NOTE_KB:
        raise UsageError(f"The note is too long: {size_kb:.0f} KiB, and {MAX_NOTE_KB} KiB is the most.", where="text")
    kept = text.encode("utf-8", "replace").decode().replace("\0", "")  # neither can be stored everywhere
    with judge.store.write() as tx:
        before = notes.get(tx, person_id, package.slug)
        if before.text == kept:
            return before
        note = notes.put(
            tx, person_id, package.slug, kept, seen=before.revision if seen is None else seen, now=judge.clock.now()
        )
    if note is None:
        raise Conflict(
            "This note was changed elsewhere meanwhile.",
            hint="Look at what is there now, and write on from that.",
        )
    return note
