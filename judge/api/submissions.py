"""Submissions: hand in, look at, list."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import PlainTextResponse

from judge.actions.list_submissions import MAX_LIMIT, list_submissions
from judge.actions.submit import submit
from judge.api.deps import FoundSubmission, RequestKey, TheAsker, TheJudge, TheSender
from judge.api.errors import documented
from judge.api.schemas import Accepted, NewSubmission, SubmissionLine, SubmissionReport, Submissions
from judge.store.records import Mode, Submission

router = APIRouter(prefix="/submissions", tags=["submissions"])


@router.post("", status_code=202, response_model=Accepted, responses=documented(400, 403, 404, 409, 422, 503))
def post_submission(
    judge: TheJudge,
    sender: TheSender,
    request: Request,
    body: NewSubmission,
    asker: TheAsker,
    request_key: RequestKey = None,
) -> Response:
    """Hand in a source. Once this is answered it will be judged, even where the server dies."""
    submission = submit(
        judge,
        problem=body.problem,
        framework=body.framework,
        source=body.source,
        mode=body.mode,
        sender=sender,
        request_key=request_key,
        person_id=asker.remembered(),
    )
    return accepted(request, submission)


@router.get("", responses=documented(422, 503))
def get_submissions(
    judge: TheJudge,
    asker: TheAsker,
    problem: Annotated[str | None, Query(max_length=120)] = None,
    mode: Mode | None = None,
    limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = 50,
    before: Annotated[str | None, Query(max_length=12)] = None,
) -> Submissions:
    """One's own, the newest first, without reports. For the next page, hand in `next` as `before`."""
    found = list_submissions(judge, asker.known(), problem=problem, mode=mode, limit=limit, before=before)
    lines = [SubmissionLine.of(submission) for submission in found]
    return Submissions(submissions=lines, next=lines[-1].id if len(lines) == limit else None)


@router.get("/{submission_id}", responses=documented(404, 422, 503))
def get_submission(submission: FoundSubmission) -> SubmissionReport:
    """A submission with its report, or with what is known of it so far."""
    return SubmissionReport.of(submission)


@router.get(
    "/{submission_id}/source",
    response_class=PlainTextResponse,
    responses=documented(404, 422, 503),
)
def get_source(submission: FoundSubmission) -> PlainTextResponse:
    """The text that was handed in."""
    return PlainTextResponse(submission.source, headers={"X-Content-Type-Options": "nosniff"})


def accepted(request: Request, submission: Submission) -> Response:
    """Where to ask for it, in the body and in Location. Whole: the framework goes to a second thread to look at what is
    no response yet."""
    url = str(request.app.url_path_for("get_submission", submission_id=submission.submission_id))
    body = Accepted(id=submission.submission_id, url=url).model_dump_json()
    return Response(body, status_code=202, headers={"Location": url}, media_type="application/json")
