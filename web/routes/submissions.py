"""One's submissions: the list, the permanent page of one, and its result as the problem's page shows it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from judge.actions.list_problems import titles
from judge.actions.list_submissions import list_submissions
from judge.actions.share import sharing
from judge.actions.show_problem import title_of
from judge.actions.show_ratios import ratios_around
from judge.actions.show_slow_way import show_slow_way
from judge.actions.show_submission import show_submission
from judge.actions.suggest_next import suggest_next
from judge.verdict import Verdict
from web.pages import fragment, judge_of, page, person_of
from web.result import Result

router = APIRouter(include_in_schema=False)

PAGE = 50


@router.get("/submissions")
def get_submissions_page(
    request: Request,
    problem: Annotated[str | None, Query(max_length=120)] = None,
    before: Annotated[str | None, Query(max_length=12)] = None,
) -> HTMLResponse:
    judge = judge_of(request)
    found = list_submissions(
        judge,
        person_of(request),
        problem=problem or None,
        mode="submit",
        limit=PAGE + 1,
        before=before or None,
    )
    return page(
        request,
        "submissions.html",
        submissions=found[:PAGE],
        problem=problem or None,
        titles=titles(judge),
        before=before,
        next=found[PAGE - 1].submission_id if len(found) > PAGE else None,
    )


@router.get("/submissions/{submission_id}")
def get_submission_page(request: Request, submission_id: str) -> HTMLResponse:
    judge = judge_of(request)
    submission = show_submission(judge, submission_id)
    return page(
        request,
        "submission.html",
        submission=submission,
        title=title_of(judge, submission.problem),
        result=Result.of(submission),
        is_shared=sharing(judge, submission, person_of(request)),
        following=suggest_next(judge, submission, person_of(request)),
        ratios=ratios_around(judge, submission),
        slow_way=show_slow_way(judge, submission),
        codes={verdict.value: verdict.code for verdict in Verdict},
    )


@router.get("/submissions/{submission_id}/result")
def get_result(request: Request, submission_id: str) -> HTMLResponse:
    """What the page of a submission says of it, alone."""
    judge = judge_of(request)
    submission = show_submission(judge, submission_id)
    return fragment(
        "parts/result.html",
        submission=submission,
        result=Result.of(submission),
        is_shared=sharing(judge, submission, person_of(request)),
        following=suggest_next(judge, submission, person_of(request)),
        ratios=ratios_around(judge, submission),
        slow_way=show_slow_way(judge, submission),
    )
