"""What routes are handed. Routes are plain functions, which the framework runs in its threads: the one border between
the asynchronous edge and the synchronous house."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import Depends, Header, Request

from judge.actions.show_submission import show_submission
from judge.api.person import Asker
from judge.services import Judge
from judge.store.records import Submission

__all__ = ["FoundSubmission", "RememberedPerson", "RequestKey", "TheJudge", "ThePerson", "TheSender"]


def _judge(request: Request) -> Judge:
    return cast(Judge, request.app.state.judge)


TheJudge = Annotated[Judge, Depends(_judge)]


def _sender(request: Request) -> str:
    return cast(str, request.state.sender)


TheSender = Annotated[str, Depends(_sender)]
"""Who sent the request, as the rate limits know them."""


def _person(request: Request) -> str | None:
    person = cast(Asker, request.state.asker).person()
    return person.person_id if person is not None else None


ThePerson = Annotated[str | None, Depends(_person)]
"""The id of who asks; None where that is not known."""


def _remembered(request: Request) -> str | None:
    person = cast(Asker, request.state.asker).remembered()
    return person.person_id if person is not None else None


RememberedPerson = Annotated[str | None, Depends(_remembered)]
"""The same, for what is to be kept: a browser that was nobody is somebody from now on."""

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
