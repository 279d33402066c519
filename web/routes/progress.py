"""How one gets better, for oneself and, where one wants it, for others."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from judge.actions.change_profile import LONGEST_NAME, change_profile
from judge.actions.export_solutions import zip_solutions
from judge.actions.show_growth import problem_of_the_day, show_growth
from judge.actions.show_person import find_person, show_person
from judge.actions.show_progress import show_progress
from web.pages import judge_of, page, person_of, remembered_person_of

router = APIRouter(include_in_schema=False)


@router.get("/progress")
def get_progress_page(request: Request, saved: bool = False) -> HTMLResponse:
    """saved: the name and who may see the page have just been changed."""
    judge, person_id = judge_of(request), person_of(request)
    return page(
        request,
        "progress.html",
        growth=show_growth(judge, person_id),
        daily=problem_of_the_day(judge),
        progress=show_progress(judge, person_id),
        person=find_person(judge, person_id),
        longest_name=LONGEST_NAME,
        is_saved=saved,
    )


@router.post("/progress/profile")
def post_profile(
    request: Request,
    name: Annotated[str, Form(max_length=400)] = "",
    is_public: Annotated[bool, Form()] = False,
) -> RedirectResponse:
    change_profile(judge_of(request), remembered_person_of(request), name=name, is_public=is_public)
    return RedirectResponse(f"{request.app.url_path_for('get_progress_page')}?saved=1#profile", status_code=303)


@router.get("/progress/solutions.zip")
def get_zip(request: Request) -> Response:
    headers = {"Content-Disposition": 'attachment; filename="solutions.zip"'}
    return Response(zip_solutions(judge_of(request), person_of(request)), media_type="application/zip", headers=headers)


@router.get("/people/{person_id}")
def get_person_page(request: Request, person_id: str) -> HTMLResponse:
    judge, asker_id = judge_of(request), person_of(request)
    person = show_person(judge, asker_id, person_id)
    return page(
        request, "person.html", person=person, growth=show_growth(judge, person_id), is_own=person_id == asker_id
    )
