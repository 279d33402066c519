"""Interviews: begin one, go through it, look at how it went."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from judge.actions.attend_interview import end_interview, pass_on, take_hint
from judge.actions.list_problems import facets, titles
from judge.actions.review_interview import review_interview
from judge.actions.show_interview import list_interviews, show_interview
from judge.actions.start_interview import start_interview
from web.pages import judge_of, page, person_of, remembered_person_of

router = APIRouter(prefix="/interview", include_in_schema=False)

Wish = Annotated[str, Form(max_length=120)]
Position = Annotated[int, Form(ge=1, le=100)]


@router.get("")
def get_interviews_page(request: Request) -> HTMLResponse:
    judge = judge_of(request)
    courses = list_interviews(judge, person_of(request))
    return page(
        request,
        "interviews.html",
        courses=courses,
        running=next((course for course in courses if course.is_running), None),
        facets=facets(judge),
        titles=titles(judge),
    )


@router.post("")
def post_interview(
    request: Request,
    company: Wish = "",
    difficulty: Wish = "",
    category: Wish = "",
    minutes: Annotated[int, Form()] = 45,
    runs: Annotated[int, Form(ge=0, le=100)] = 0,
) -> RedirectResponse:
    """runs: how many for each part; 0: as many as one likes."""
    interview_id = start_interview(
        judge_of(request),
        remembered_person_of(request),
        company=company,
        difficulty=difficulty,
        category=category,
        minutes=minutes,
        runs_allowed=runs or None,
    )
    return _to(request, interview_id)


@router.get("/{interview_id}")
def get_interview_page(request: Request, interview_id: str) -> HTMLResponse:
    """While it goes on: where one is. Afterwards: how it went."""
    judge = judge_of(request)
    course = show_interview(judge, person_of(request), interview_id)
    if course.is_running:
        return page(request, "interview.html", course=course, now=judge.clock.now(), titles=titles(judge))
    return page(request, "interview_review.html", course=course, review=review_interview(judge, course))


@router.post("/{interview_id}/hints")
def post_hint(
    request: Request, interview_id: str, position: Position, taken: Annotated[int, Form(ge=0, le=100)]
) -> RedirectResponse:
    """Back to the problem, where the hint now stands."""
    judge, person_id = judge_of(request), person_of(request)
    take_hint(judge, person_id, interview_id, position=position, taken=taken)
    part = show_interview(judge, person_id, interview_id).open
    if part is None:
        return _to(request, interview_id)
    address = request.app.url_path_for("get_problem_page", slug=part.part.problem)
    return RedirectResponse(f"{address}#hints", status_code=303)


@router.post("/{interview_id}/pass")
def post_pass(request: Request, interview_id: str, position: Position) -> RedirectResponse:
    pass_on(judge_of(request), person_of(request), interview_id, position=position)
    return _to(request, interview_id, "#open")


@router.post("/{interview_id}/end")
def post_end(request: Request, interview_id: str) -> RedirectResponse:
    end_interview(judge_of(request), person_of(request), interview_id)
    return _to(request, interview_id)


def _to(request: Request, interview_id: str, place: str = "") -> RedirectResponse:
    address = request.app.url_path_for("get_interview_page", interview_id=interview_id)
    return RedirectResponse(f"{address}{place}", status_code=303)
