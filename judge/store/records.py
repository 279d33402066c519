"""What the store hands out: frozen, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from judge.report import Report, TestResult
from judge.verdict import Verdict

__all__ = [
    "LOCAL_PERSON",
    "Comment",
    "Complaint",
    "EventKind",
    "Handed",
    "Interview",
    "InterviewPart",
    "JobRecord",
    "Mode",
    "Note",
    "Person",
    "Progress",
    "QueueDepth",
    "RejectedTest",
    "Rejection",
    "SharedSolution",
    "Solution",
    "Standing",
    "State",
    "StoredEvent",
    "Submission",
]

LOCAL_PERSON = "local"
"""Everybody, on a judge that only its own machine can ask."""

Mode = Literal["submit", "run"]
State = Literal["queued", "judging", "judged"]
EventKind = Literal["state", "test", "report"]


@dataclass(frozen=True, kw_only=True)
class Submission:
    """A submission as it stands. `report` is there when it is judged; `tests` are those judged so far."""

    submission_id: str
    problem: str
    framework: str
    mode: Mode
    state: State
    attempt: int
    created_at: datetime
    started_at: datetime | None = None
    judged_at: datetime | None = None
    verdict: Verdict | None = None
    score: float | None = None
    speed_ratio: float | None = None
    total: int | None = None
    package_digest: str | None = None
    source: str = ""
    own_input: str | None = None
    report: Report | None = None
    tests: tuple[TestResult, ...] = ()
    person_id: str | None = None
    interview_id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody that submissions belong to. `name` is empty until they give one; is_public: may others see the page of
    this person?"""

    person_id: str
    name: str
    is_public: bool
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class InterviewPart:
    """One problem of an interview. `hints` is how many were taken."""

    position: int
    problem: str
    hints: int
    passed_on_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class Interview:
    """What was decided about an interview; company, difficulty and category are empty where any would do.
    runs_allowed: for each part; None: as many as one likes. ended_at: None, unless it was ended by hand."""

    interview_id: str
    person_id: str
    company: str
    difficulty: str
    category: str
    minutes: int
    runs_allowed: int | None
    started_at: datetime
    ended_at: datetime | None
    parts: tuple[InterviewPart, ...]


@dataclass(frozen=True)
class Handed:
    """That something was handed in, and how it was judged."""

    problem: str
    at: datetime
    verdict: Verdict


@dataclass(frozen=True)
class RejectedTest:
    """code and cause: those of the report's detail; empty where it has none."""

    group: str
    verdict: Verdict
    code: str
    cause: str


@dataclass(frozen=True)
class Rejection:
    """A submission that was not accepted, with the tests that were not."""

    problem: str
    verdict: Verdict
    tests: tuple[RejectedTest, ...]


@dataclass(frozen=True, kw_only=True)
class Solution:
    """An accepted submission with its source."""

    submission_id: str
    problem: str
    framework: str
    source: str
    score: float | None
    speed_ratio: float | None
    at: datetime


@dataclass(frozen=True)
class StoredEvent:
    """One thing that a follower is told. `data` is JSON data; of a report event it is empty here: the report is read
    from the submission, so that it is stored once."""

    seq: int
    kind: EventKind
    attempt: int
    data: dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class JobRecord:
    """A job that was taken. `attempt` numbers the try; `tries` of them count against it."""

    job_id: int
    kind: str
    subject: str
    attempt: int
    tries: int
    queued_at: float


@dataclass(frozen=True)
class QueueDepth:
    """How much waits, how much is being done, and how long the oldest that waits has been there."""

    queued: int
    judging: int
    oldest_s: float


@dataclass(frozen=True)
class Progress:
    """How one problem went so far, over all submissions of one person for it (runs are not counted)."""

    submissions: int
    best_score: float | None
    solved: bool


@dataclass(frozen=True)
class Note:
    """What a person wrote down about a problem, in Markdown. Nothing written yet: revision 0."""

    text: str = ""
    revision: int = 0
    updated_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Standing:
    """The best submission of one person for a problem. is_public: has the person a page for others?

    speed_low, speed_high: between these the ratio lies; None where it was measured too seldom to tell."""

    submission_id: str
    person_id: str
    name: str
    is_public: bool
    score: float
    speed_ratio: float | None
    speed_low: float | None
    speed_high: float | None
    framework: str
    created_at: datetime
    is_shared: bool


@dataclass(frozen=True, kw_only=True)
class SharedSolution:
    """An accepted submission that its author shows to others who solved the problem. `comments` is how many."""

    submission_id: str
    problem: str
    person_id: str
    name: str
    framework: str
    score: float
    speed_ratio: float | None
    source: str
    shared_at: datetime
    comments: int


@dataclass(frozen=True, kw_only=True)
class Comment:
    """What somebody says under a solution, in Markdown."""

    comment_id: str
    submission_id: str
    person_id: str
    name: str
    text: str
    written_at: datetime
    is_edited: bool


@dataclass(frozen=True, kw_only=True)
class Complaint:
    """Somebody finds that a solution or a comment should not be there: `subject` is its id."""

    complaint_id: int
    subject: str
    reason: str
    made_at: datetime
