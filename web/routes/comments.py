"""Comments under a solution, as forms send them; each answer leads back to the solution."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse

from judge.actions.comment import comment_on, delete_comment, edit_comment
from web.pages import judge_of, remembered_person_of

router = APIRouter(include_in_schema=False)

Text = Annotated[str, Form()]


@router.post("/solutions/{submission_id}/comments")
def post_comment(request: Request, submission_id: str, text: Text = "") -> RedirectResponse:
    comment_id = comment_on(judge_of(request), submission_id, text, remembered_person_of(request))
    return _back(request, submission_id, f"comment-{comment_id}")


@router.post("/comments/{comment_id}")
def post_changed_comment(
    request: Request, comment_id: str, text: Text = "", wish: Annotated[str, Form(max_length=20)] = "edit"
) -> RedirectResponse:
    """wish: "edit" or "delete"."""
    judge, me = judge_of(request), remembered_person_of(request)
    if wish == "delete":
        return _back(request, delete_comment(judge, comment_id, me).submission_id, "comments")
    return _back(request, edit_comment(judge, comment_id, text, me).submission_id, f"comment-{comment_id}")


def _back(request: Request, submission_id: str, place: str) -> RedirectResponse:
    address = request.app.url_path_for("get_solution_page", submission_id=submission_id)
    return RedirectResponse(f"{address}#{place}", status_code=303)
