"""What others did: the leaderboard of a problem, the solutions that are shown, and one's own among them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from judge.actions.comment import MOST_CHARACTERS as LONGEST_COMMENT
from judge.actions.complain import MOST_CHARACTERS as LONGEST_REASON
from judge.actions.complain import complain
from judge.actions.share import share, unshare
from judge.actions.show_leaderboard import show_leaderboard
from judge.actions.show_problem import show_problem, title_of
from judge.actions.show_solutions import list_solutions, show_solution
from web.pages import judge_of, page, person_of, remembered_person_of

router = APIRouter(include_in_schema=False)


@router.get("/problems/{slug}/leaderboard")
def get_leaderboard_page(request: Request, slug: str) -> HTMLResponse:
    judge, me = judge_of(request), person_of(request)
    return page(
        request,
        "leaderboard.html",
        problem=show_problem(judge, slug).summary,
        ranked=show_leaderboard(judge, slug, me),
        me=me,
        is_alone=judge.settings.is_alone,
    )


@router.get("/problems/{slug}/solutions")
def get_solutions_page(request: Request, slug: str) -> HTMLResponse:
    judge, me = judge_of(request), person_of(request)
    return page(
        request,
        "solutions.html",
        problem=show_problem(judge, slug).summary,
        solutions=list_solutions(judge, slug, me),
        me=me,
    )


@router.get("/solutions/{submission_id}")
def get_solution_page(request: Request, submission_id: str, told: bool = False) -> HTMLResponse:
    """told: a complaint has just been taken."""
    judge, me = judge_of(request), person_of(request)
    found = show_solution(judge, submission_id, me)
    return page(
        request,
        "solution.html",
        solution=found.solution,
        comments=found.comments,
        title=title_of(judge, found.solution.problem),
        me=me,
        is_told=told,
        longest_comment=LONGEST_COMMENT,
        longest_reason=LONGEST_REASON,
    )


@router.post("/submissions/{submission_id}/shared")
def post_shared(
    request: Request, submission_id: str, wish: Annotated[str, Form(max_length=20)] = ""
) -> RedirectResponse:
    """wish: "share" or "unshare"."""
    (share if wish == "share" else unshare)(judge_of(request), submission_id, remembered_person_of(request))
    address = request.app.url_path_for("get_submission_page", submission_id=submission_id)
    return RedirectResponse(f"{address}#shared", status_code=303)


@router.post("/complaints/{subject}")
def post_complaint(request: Request, subject: str, reason: Annotated[str, Form()] = "") -> RedirectResponse:
    solution_id = complain(judge_of(request), subject, reason, remembered_person_of(request))
    address = request.app.url_path_for("get_solution_page", submission_id=solution_id)
    return RedirectResponse(f"{address}?told=1#told", status_code=303)
