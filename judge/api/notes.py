"""Notes: what one writes down about a problem, for oneself."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import Field

from judge.actions.keep_note import keep_note
from judge.actions.show_note import show_note
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented
from judge.api.schemas import AnswerBody, RequestBody
from judge.store.records import Note

router = APIRouter(prefix="/problems", tags=["problems"])


class NewNote(RequestBody):
    """The whole text, in Markdown (64 KiB at most). `seen` is the revision that was read before it was written: where
    there is a newer one, nothing is changed (409). Null: whatever there is gives way."""

    text: str
    seen: Annotated[int, Field(ge=0, le=2**53, strict=True)] | None = None


class NoteAnswer(AnswerBody):
    """`html` is the text as safe HTML. `revision` counts the writings; 0: there is none yet."""

    text: str
    html: str
    revision: int
    updated_at: datetime | None


@router.get("/{slug}/note", responses=documented(404, 422, 503))
def get_note(judge: TheJudge, asker: TheAsker, request: Request, slug: str) -> NoteAnswer:
    """One's note on the problem; empty where there is none."""
    return _answer(request, show_note(judge, slug, asker.known()))


@router.put("/{slug}/note", responses=documented(400, 403, 404, 409, 422, 503))
def put_note(judge: TheJudge, asker: TheAsker, request: Request, slug: str, body: NewNote) -> NoteAnswer:
    """Write one's note on the problem."""
    return _answer(request, keep_note(judge, slug, body.text, asker.remembered(), seen=body.seen))


def _answer(request: Request, note: Note) -> NoteAnswer:
    return NoteAnswer(
        text=note.text,
        html=request.app.state.render_markdown(note.text),
        revision=note.revision,
        updated_at=note.updated_at,
    )
