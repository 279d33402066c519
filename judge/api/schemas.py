"""What goes over the wire: requests are parsed strictly, answers wrap the report's own models."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from judge.actions.list_problems import ProblemSummary
from judge.actions.show_health import Health
from judge.actions.show_problem import ProblemDetails
from judge.report import GroupResult, Speed, TestResult
from judge.store.records import Mode, State, Submission
from judge.verdict import Verdict
from sandbox.base import Framework

Slug = Annotated[str, Field(max_length=120, examples=["softmax"])]


# Told in the document, and checked by the action, which says better what is wrong and how to mend it.
_READABLE: dict[str, Any] = {"pattern": r"^[^\x00]*[^\s\x00][^\x00]*$"}
_OFFERED: dict[str, Any] = {"enum": list(get_args(Framework))}

OfferedIn = Annotated[str, Field(max_length=40, json_schema_extra=_OFFERED)]
Source = Annotated[
    str, Field(json_schema_extra=_READABLE, examples=["import numpy as np\n\n\ndef softmax(x):\n    ..."])
]


class RequestBody(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class AnswerBody(BaseModel):
    model_config = ConfigDict(frozen=True)


class NewSubmission(RequestBody):
    """A source that is handed in. Its length is limited (256 KiB of UTF-8 unless the server says otherwise)."""

    problem: Slug
    framework: OfferedIn = "numpy"
    source: Source
    mode: Mode = "submit"


class NewRun(RequestBody):
    """A source to try on the visible tests, and on an input of one's own: a line `name = expression` for each
    parameter, with numpy as np; for a class `steps = [new(...), call("name", ...)]`."""

    problem: Slug
    framework: OfferedIn = "numpy"
    source: Source
    input: Annotated[str, Field(json_schema_extra={"pattern": r"^[^\x00]*$"})] | None = None


class Accepted(AnswerBody):
    """It is stored and will be judged. `url` is where to ask for it; `url` + "/events" tells as it happens."""

    id: str
    url: str


class ProblemLine(AnswerBody):
    slug: str
    title: str
    difficulty: str
    category: str
    tags: list[str]
    asked_by: list[str]
    frameworks: list[str]
    minutes: int | None

    @classmethod
    def of(cls, summary: ProblemSummary) -> ProblemLine:
        return cls.model_validate(summary, from_attributes=True)


class Problems(AnswerBody):
    problems: list[ProblemLine]


class EntryInfo(AnswerBody):
    kind: str
    name: str
    allowed_imports: list[str] | None


class LimitsInfo(AnswerBody):
    time_s: float | None
    memory_mb: int


class GroupInfo(AnswerBody):
    name: str
    points: float
    visible: str
    reveal: str


class Sample(AnswerBody):
    """The inputs of the worked example as text, in the form that a run takes as `input`."""

    inputs: str


class Problem(ProblemLine):
    """`statement` is Markdown with $math$; `statement_html` is the same as safe HTML. `hints` is how many there are.
    `starters` are by framework; `starter` is NumPy's. `needs_float64` says why arithmetic in float32 is no right
    answer; null where it is."""

    statement: str
    statement_html: str
    starter: str
    starters: dict[str, str]
    entry: EntryInfo
    limits: LimitsInfo
    groups: list[GroupInfo]
    hints: int
    forbid: list[str]
    needs_float64: str | None
    parameters: list[str]
    sample: Sample

    @classmethod
    def from_details(cls, details: ProblemDetails, statement_html: str) -> Problem:
        return cls(
            **ProblemLine.of(details.summary).model_dump(),
            statement=details.statement,
            statement_html=statement_html,
            starter=details.starter,
            starters=details.starters,
            entry=EntryInfo(
                kind=details.kind,
                name=details.name,
                allowed_imports=list(details.allowed_imports) if details.allowed_imports is not None else None,
            ),
            limits=LimitsInfo(time_s=details.time_s, memory_mb=details.memory_mb),
            groups=[GroupInfo.model_validate(group, from_attributes=True) for group in details.groups],
            hints=details.hints,
            forbid=list(details.forbid),
            needs_float64=details.needs_float64,
            parameters=list(details.parameters),
            sample=Sample(inputs=details.sample),
        )


class SubmissionLine(AnswerBody):
    id: str
    problem: str
    framework: str
    mode: Mode
    state: State
    verdict: Verdict | None
    score: float | None
    speed_ratio: float | None
    created_at: datetime
    judged_at: datetime | None

    @classmethod
    def of(cls, submission: Submission) -> SubmissionLine:
        return cls(
            id=submission.submission_id,
            problem=submission.problem,
            framework=submission.framework,
            mode=submission.mode,
            state=submission.state,
            verdict=submission.verdict,
            score=submission.score if submission.mode == "submit" else None,
            speed_ratio=submission.speed_ratio,
            created_at=submission.created_at,
            judged_at=submission.judged_at,
        )


class Submissions(AnswerBody):
    """`next`, where it is not null, is the `before` of the next page."""

    submissions: list[SubmissionLine]
    next: str | None


class SubmissionReport(AnswerBody):
    """A submission. verdict and score are null until it is judged, the score of a run always; `tests` grows while it
    is. `total` is how many tests there will be, where that is known. Times are in seconds, measured outside the process
    that ran the source."""

    id: str
    problem: str
    framework: str
    mode: Mode
    state: State
    attempt: int
    created_at: datetime
    started_at: datetime | None
    judged_at: datetime | None
    verdict: Verdict | None
    score: float | None
    message: str
    total: int | None
    groups: list[GroupResult]
    tests: list[TestResult]
    speed: Speed | None
    stdout: str
    detail: dict[str, Any]
    environment: dict[str, str]

    @classmethod
    def of(cls, submission: Submission) -> SubmissionReport:
        report = submission.report
        return cls(
            id=submission.submission_id,
            problem=submission.problem,
            framework=submission.framework,
            mode=submission.mode,
            state=submission.state,
            attempt=submission.attempt,
            created_at=submission.created_at,
            started_at=submission.started_at,
            judged_at=submission.judged_at,
            verdict=submission.verdict,
            score=submission.score if submission.mode == "submit" else None,
            message=report.message if report else "",
            total=submission.total,
            groups=report.groups if report else [],
            tests=list(submission.tests),
            speed=report.speed if report else None,
            stdout=report.stdout if report else "",
            detail=report.detail if report else {},
            environment=report.environment if report else {},
        )


class SandboxInfo(AnswerBody):
    """preparing: `message` is the newest line of progress; unavailable: `remedy` is what a person can do; off: this
    process judges nothing. is_wall: does it hold against a stranger's code?"""

    state: Literal["off", "preparing", "ready", "unavailable"]
    name: str
    is_wall: bool | None
    message: str
    remedy: str


class QueueInfo(AnswerBody):
    queued: int
    judging: int
    oldest_s: float


class HealthReport(AnswerBody):
    status: Literal["ok", "preparing", "unavailable"]
    sandbox: SandboxInfo
    queue: QueueInfo
    workers: int
    version: str

    @classmethod
    def of(cls, health: Health) -> HealthReport:
        return cls.model_validate(health, from_attributes=True)


class FieldFault(AnswerBody):
    where: str
    message: str


class Fault(AnswerBody):
    """What went wrong: `code` is for machines and stable, `message` and `hint` are for people."""

    code: str
    message: str
    hint: str | None = None
    fields: list[FieldFault] | None = None


class ErrorBody(AnswerBody):
    """The one shape of every error."""

    error: Fault

    def as_json(self) -> dict[str, Any]:
        return self.model_dump(exclude_none=True)
