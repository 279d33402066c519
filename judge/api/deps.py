"""What routes are handed. Routes are plain functions, which the framework runs in its threads: the one border between
the asynchronous edge and the synchronous house. What is only looked up is asynchronous: it costs no way to a thread."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Header, Request

from judge.actions.show_submission import show_submission
from judge.api.person import Asker
from judge.services import Judge
from judge.store.records import Submission

__all__ = ["FoundSubmission", "RequestKey", "TheAsker", "TheJudge", "TheSender"]


async def _judge(request: Request) -> Judge:
    return cast(Judge, request.app.state.judge)


TheJudge = Annotated[Judge, Depends(_judge)]


async def _sender(request: Request) -> str:
    return cast(str, request.state.sender)


TheSender = Annotated[str, Depends(_sender)]
"""Who sent the request, as the rate limits know them."""


async def _asker(request: Request) -> Asker:
    return cast(Asker, request.state.asker)


TheAsker = Annotated[Asker, Depends(_asker)]
"""Whoever sent the request, as a person or as nobody."""

RequestKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=200,
        description="A text of your choice, new for each submission. Sent again with the same body, it is answered "
        "with the submission of the first time: so a request whose answer was lost can be sent again.",
    ),
]


def _submission(judge: TheJudge, submission_id: str) -> Submission:
    return show_submission(judge, submission_id)


FoundSubmission = Annotated[Submission, Depends(_submission)]
"""The submission of the path. NotFound is raised before the route begins, so a stream has not begun either."""
