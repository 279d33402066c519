"""What routes are handed. Routes are plain functions, which the framework runs in its threads: the one border between
the asynchronous edge and the synchronous house."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Request

from judge.actions.show_submission import show_submission
from judge.services import Judge
from judge.store.records import Submission

__all__ = ["FoundSubmission", "TheJudge"]


def _judge(request: Request) -> Judge:
    return cast(Judge, request.app.state.judge)


TheJudge = Annotated[Judge, Depends(_judge)]


def _submission(judge: TheJudge, submission_id: str) -> Submission:
    return show_submission(judge, submission_id)


FoundSubmission = Annotated[Submission, Depends(_submission)]
"""The submission of the path. NotFound is raised before the route begins, so a stream has not begun either."""
