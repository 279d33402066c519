"""The tables. Times are unix seconds; what is JSON is kept as text that the report's own models wrote."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

__all__ = [
    "Base",
    "CommentRow",
    "ComplaintRow",
    "EventRow",
    "GivingUpRow",
    "InterviewPartRow",
    "InterviewRow",
    "JobRow",
    "NoteRow",
    "PersonRow",
    "SharedSolutionRow",
    "SubmissionRow",
]


class Base(DeclarativeBase):
    """What alembic compares the migrations with."""


class SubmissionRow(Base):
    """A submission and its life: queued, judging, judged. `attempt` is the try that may write to it."""

    __tablename__ = "submissions"

    submission_id: Mapped[str] = mapped_column(String(12), primary_key=True)
    problem: Mapped[str] = mapped_column(String(120))
    framework: Mapped[str] = mapped_column(String(40))
    mode: Mapped[str] = mapped_column(String(10))
    source: Mapped[str] = mapped_column(Text)
    own_input: Mapped[str | None] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10))
    attempt: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    verdict: Mapped[str | None] = mapped_column(String(40))
    score: Mapped[float | None]
    speed_ratio: Mapped[float | None]
    speed_low: Mapped[float | None]  # between these the ratio lies
    speed_high: Mapped[float | None]
    package_digest: Mapped[str | None] = mapped_column(String(64))
    report: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[float]
    started_at: Mapped[float | None]
    judged_at: Mapped[float | None]
    sender: Mapped[str | None] = mapped_column(String(200))  # as rate limits know it; forgotten once it is judged
    request_key: Mapped[str | None] = mapped_column(String(200))
    person_id: Mapped[str | None] = mapped_column(String(12))  # whose it is; None: nobody's that is known
    interview_id: Mapped[str | None] = mapped_column(String(12))

    __table_args__ = (
        Index("ix_submissions_created", "created_at", "submission_id"),
        Index("ix_submissions_problem_created", "problem", "created_at", "submission_id"),
        Index("ix_submissions_verdict", "mode", "verdict"),
        Index("ix_submissions_sender", "sender"),
        Index("ix_submissions_request_key", "request_key", unique=True),
        Index("ix_submissions_person_created", "person_id", "created_at", "submission_id"),
        Index("ix_submissions_interview", "interview_id"),
        Index("ix_submissions_person_problem", "person_id", "problem", "created_at", "submission_id"),
    )


class PersonRow(Base):
    """Somebody. `token_hash` is what a browser is known by; nobody has to show one to be the local person."""

    __tablename__ = "people"

    person_id: Mapped[str] = mapped_column(String(12), primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    is_public: Mapped[bool]
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    created_at: Mapped[float]


class InterviewRow(Base):
    """An interview: what was asked for, when it began, and when it was ended before its minutes were over."""

    __tablename__ = "interviews"

    interview_id: Mapped[str] = mapped_column(String(12), primary_key=True)
    person_id: Mapped[str] = mapped_column(String(12))
    company: Mapped[str] = mapped_column(String(120))
    difficulty: Mapped[str] = mapped_column(String(10))
    category: Mapped[str] = mapped_column(String(120))
    minutes: Mapped[int]
    runs_allowed: Mapped[int | None]  # for each part; None: as many as one likes
    started_at: Mapped[float]
    ended_at: Mapped[float | None]

    __table_args__ = (Index("ix_interviews_person", "person_id", "started_at"),)


class InterviewPartRow(Base):
    """One problem of an interview, in its place. `hints` is how many were taken."""

    __tablename__ = "interview_parts"

    interview_id: Mapped[str] = mapped_column(
        ForeignKey("interviews.interview_id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    problem: Mapped[str] = mapped_column(String(120))
    hints: Mapped[int]
    passed_on_at: Mapped[float | None]


class EventRow(Base):
    """What followers of a submission are told, in order. `seq` grows over all submissions and is never used twice."""

    __tablename__ = "events"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.submission_id", ondelete="CASCADE"))
    attempt: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    data: Mapped[str] = mapped_column(Text)

    __table_args__ = (Index("ix_events_submission", "submission_id", "seq"), {"sqlite_autoincrement": True})


class JobRow(Base):
    """Work that is to be done or is being done; a row goes away with the work. This table is the embedded queue.

    attempt: how often it was taken, ever; tries: how many of those count against it.
    """

    __tablename__ = "jobs"

    job_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(120))
    attempt: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    queued_at: Mapped[float]
    not_before: Mapped[float]
    leased_by: Mapped[str | None] = mapped_column(String(120))
    leased_until: Mapped[float | None]

    __table_args__ = (Index("ix_jobs_leased_by", "leased_by"), {"sqlite_autoincrement": True})


class GivingUpRow(Base):
    """Who opened the editorial of a problem before solving it, and when."""

    __tablename__ = "giving_up"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"), primary_key=True)
    problem: Mapped[str] = mapped_column(String(120), primary_key=True)
    given_up_at: Mapped[float]


class NoteRow(Base):
    """What a person wrote down about a problem. `revision` counts the writings: who writes names the one they saw."""

    __tablename__ = "notes"

    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"), primary_key=True)
    problem: Mapped[str] = mapped_column(String(120), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    revision: Mapped[int]
    updated_at: Mapped[float]


class SharedSolutionRow(Base):
    """An accepted submission that its author shows to others who solved the problem."""

    __tablename__ = "shared_solutions"

    submission_id: Mapped[str] = mapped_column(ForeignKey("submissions.submission_id"), primary_key=True)
    problem: Mapped[str] = mapped_column(String(120))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    shared_at: Mapped[float]

    __table_args__ = (Index("ix_shared_solutions_problem", "problem", "shared_at"),)


class CommentRow(Base):
    """What somebody says under a solution, in Markdown. It goes with the solution."""

    __tablename__ = "comments"

    comment_id: Mapped[str] = mapped_column(String(12), primary_key=True)
    submission_id: Mapped[str] = mapped_column(ForeignKey("shared_solutions.submission_id", ondelete="CASCADE"))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[float]
    edited_at: Mapped[float | None]

    __table_args__ = (
        Index("ix_comments_submission", "submission_id", "written_at"),
        Index("ix_comments_person", "person_id", "written_at"),
    )


class ComplaintRow(Base):
    """Somebody finds that a solution or a comment (its id is the subject) should not be there. One each."""

    __tablename__ = "complaints"

    complaint_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    subject: Mapped[str] = mapped_column(String(12))
    person_id: Mapped[str] = mapped_column(ForeignKey("people.person_id"))
    reason: Mapped[str] = mapped_column(Text)
    made_at: Mapped[float]

    __table_args__ = (UniqueConstraint("subject", "person_id"), {"sqlite_autoincrement": True})
