"""Runs: try a source on the visible tests and on an input of one's own."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from judge.actions.run_once import run_once
from judge.api.deps import RequestKey, TheAsker, TheJudge, TheSender
from judge.api.errors import documented
from judge.api.schemas import Accepted, NewRun
from judge.api.submissions import accepted

router = APIRouter(prefix="/run", tags=["submissions"])


@router.post("", status_code=202, response_model=Accepted, responses=documented(400, 403, 404, 409, 422, 503))
def post_run(
    judge: TheJudge,
    sender: TheSender,
    request: Request,
    body: NewRun,
    asker: TheAsker,
    request_key: RequestKey = None,
) -> Response:
    """Run the visible tests, and the given input as the test "own/input", with the reference's answer beside it. It
    is asked for like any submission; it has no score."""
    submission = run_once(
        judge,
        problem=body.problem,
        framework=body.framework,
        source=body.source,
        own_input=body.input,
        sender=sender,
        request_key=request_key,
        person_id=asker.remembered(),
    )
    return accepted(request, submission)
