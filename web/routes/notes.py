"""One's note on a problem, as a browser without scripts sends it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse

from judge.actions.keep_note import keep_note
from web.pages import judge_of, remembered_person_of

router = APIRouter(include_in_schema=False)


@router.post("/problems/{slug}/note")
def post_note(
    request: Request,
    slug: str,
    text: Annotated[str, Form()] = "",
    seen: Annotated[int, Form(ge=0)] = 0,
) -> RedirectResponse:
    person_id = remembered_person_of(request)
    keep_note(judge_of(request), slug, text.replace("\r\n", "\n"), person_id, seen=seen)
    return RedirectResponse(f"{request.app.url_path_for('get_problem_page', slug=slug)}#notes", status_code=303)
