"""The editorial of a problem: a part of its page, which opens after solving or giving up."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from judge.actions.give_up import give_up
from judge.actions.show_editorial import show_editorial
from judge.actions.show_problem import show_problem
from web.pages import fragment, judge_of, person_of, pictures_of, remembered_person_of

router = APIRouter(include_in_schema=False)


@router.get("/problems/{slug}/editorial")
def get_editorial_part(request: Request, slug: str, framework: str = "") -> HTMLResponse:
    """For the page that is open, when a submission has been accepted."""
    judge = judge_of(request)
    return fragment(
        "parts/editorial.html",
        problem=show_problem(judge, slug),
        editorial=show_editorial(judge, slug, person_of(request)),
        framework=framework,
        pictures=pictures_of(request, slug),
        preview=None,
    )


@router.post("/problems/{slug}/giving-up")
def post_giving_up(
    request: Request, slug: str, framework: Annotated[str, Form(max_length=40)] = ""
) -> RedirectResponse:
    """The page opens again at the editorial, in the framework that it was in."""
    give_up(judge_of(request), slug, remembered_person_of(request))
    address = request.app.url_path_for("get_problem_page", slug=slug)
    chosen = f"?framework={framework}" if framework.isalnum() else ""
    return RedirectResponse(f"{address}{chosen}#editorial", status_code=303)
