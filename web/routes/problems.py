"""The list of problems, and the page of one: where people read, write, run and submit."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from judge.actions.list_problems import facets, list_problems
from judge.actions.list_submissions import list_submissions
from judge.actions.show_editorial import show_editorial
from judge.actions.show_growth import due_again
from judge.actions.show_interview import open_part
from judge.actions.show_note import show_note
from judge.actions.show_picture import show_picture
from judge.actions.show_problem import show_problem
from judge.actions.show_progress import show_progress
from judge.actions.submit import submit
from judge.store.records import Mode
from judge.verdict import Verdict
from web.pages import fragment, is_preview, judge_of, page, person_of, pictures_of, remembered_person_of
from web.shelves import STATES, shelves

router = APIRouter(include_in_schema=False)

Chosen = Annotated[str, Query(max_length=120)]
OWN_SUBMISSIONS = 20


@router.get("/")
def get_problems_page(
    request: Request,
    q: Chosen = "",
    category: Chosen = "",
    difficulty: Chosen = "",
    tag: Chosen = "",
    company: Chosen = "",
    state: Chosen = "",
) -> HTMLResponse:
    """All of them are in the page; those that do not fit the filter are hidden, so a script may show them again."""
    judge = judge_of(request)
    everything = list_problems(judge)
    wished = {"q": q, "category": category, "difficulty": difficulty, "tag": tag, "company": company}
    fitting = list_problems(judge, **wished) if any(wished.values()) else everything
    return page(
        request,
        "problems.html",
        shelves=shelves(
            everything,
            show_progress(judge, person_of(request)),
            fitting={problem.slug for problem in fitting},
            state=state if state in STATES else "",
        ),
        chosen={**wished, "state": state},
        facets=facets(judge),
        broken=judge.catalog.broken,
    )


@router.get("/problems")
def get_problems_elsewhere() -> RedirectResponse:
    return RedirectResponse("/", status_code=308)


@router.get("/problems/{slug}")
def get_problem_page(request: Request, slug: str, framework: Chosen = "", old: bool = False) -> HTMLResponse:
    """framework: which starter the editor opens with; absent, or not offered: the first. old: show one's old code,
    though the problem is to be solved again."""
    judge = judge_of(request)
    problem, person_id = show_problem(judge, slug), person_of(request)
    offered = problem.summary.frameworks
    interview = open_part(judge, person_id, slug)
    return page(
        request,
        "problem.html",
        problem=problem,
        pictures=pictures_of(request, slug),
        framework=framework if framework in offered else offered[0],
        submissions=list_submissions(judge, person_id, problem=slug, mode="submit", limit=OWN_SUBMISSIONS),
        progress=show_progress(judge, person_id).get(slug),
        editorial=show_editorial(judge, slug, person_id),
        note=show_note(judge, slug, person_id),
        codes={verdict.value: verdict.code for verdict in Verdict},
        max_source_kb=judge.settings.max_source_kb,
        interview=interview,
        again=due_again(judge, person_id, slug) if interview is None and not old else None,
        now=judge.clock.now(),
    )


@router.get("/problems/{slug}/pictures/{name}.svg")
def get_picture(request: Request, slug: str, name: str) -> Response:
    """A picture of the package. As an image it can run nothing, and the headers keep it from that when it is opened."""
    svg = show_picture(judge_of(request), slug, name, person_of(request), is_author=is_preview(request))
    return Response(svg, media_type="image/svg+xml", headers={"Cache-Control": "no-cache"})


@router.get("/problems/{slug}/submissions")
def get_own_submissions(request: Request, slug: str) -> HTMLResponse:
    """The rows of one's own submissions for a problem, for the page that is open."""
    found = list_submissions(judge_of(request), person_of(request), problem=slug, mode="submit", limit=OWN_SUBMISSIONS)
    return fragment("parts/submission_rows.html", submissions=found, with_problem=False)


@router.get("/problems/{slug}/interview")
def get_interview_bar(request: Request, slug: str) -> HTMLResponse:
    """The bar of an interview, for the page that is open; nothing where the problem is not its open part any more."""
    judge = judge_of(request)
    interview = open_part(judge, person_of(request), slug)
    if interview is None:
        return HTMLResponse("")
    return fragment("parts/interview_bar.html", interview=interview, now=judge.clock.now())


@router.post("/problems/{slug}/submissions")
def post_submission(
    request: Request,
    slug: str,
    source: Annotated[str, Form()] = "",
    framework: Annotated[str, Form(max_length=40)] = "numpy",
    mode: Annotated[Mode, Form()] = "submit",
    own_input: Annotated[str, Form(alias="input")] = "",
) -> RedirectResponse:
    """The form as a browser without scripts sends it."""
    submission = submit(
        judge_of(request),
        problem=slug,
        source=source.replace("\r\n", "\n"),
        framework=framework,
        mode=mode,
        own_input=own_input.replace("\r\n", "\n") if mode == "run" else None,
        sender=request.state.sender,
        person_id=remembered_person_of(request),
    )
    # By path alone: the name that the request called us by is the sender's to choose.
    address = request.app.url_path_for("get_submission_page", submission_id=submission.submission_id)
    return RedirectResponse(address, status_code=303)
