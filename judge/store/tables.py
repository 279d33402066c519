"""The tables. Times are unix seconds; what is JSON is kept as text that the report's own models wrote.

Tables, and not classes that stand for rows: those would take nearly a tenth of a server's start, and what the rest of
the judge knows are records (records.py).
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = [
    "COMMENTS",
    "COMPLAINTS",
    "EVENTS",
    "GIVING_UP",
    "INTERVIEWS",
    "INTERVIEW_PARTS",
    "JOBS",
    "METADATA",
    "NOTES",
    "PEOPLE",
    "SHARED_SOLUTIONS",
    "SUBMISSIONS",
]

METADATA = MetaData()
"""What alembic compares the migrations with."""

SUBMISSIONS = Table(
    "submissions",
    METADATA,
    Column("submission_id", String(12), primary_key=True),
    Column("problem", String(120), nullable=False),
    Column("framework", String(40), nullable=False),
    Column("mode", String(10), nullable=False),
    Column("source", Text, nullable=False),
    Column("own_input", Text),
    Column("state", String(10), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("total", Integer),
    Column("verdict", String(40)),
    Column("score", Double),
    Column("speed_ratio", Double),
    Column("speed_low", Double),  # between these the ratio lies
    Column("speed_high", Double),
    Column("package_digest", String(64)),
    Column("report", Text),
    Column("created_at", Double, nullable=False),
    Column("started_at", Double),
    Column("judged_at", Double),
    Column("sender", String(200)),  # as rate limits know it; forgotten once it is judged
    Column("request_key", String(200)),
    Column("person_id", String(12)),  # whose it is; None: nobody's that is known
    Column("interview_id", String(12)),
    Index("ix_submissions_created", "created_at", "submission_id"),
    Index("ix_submissions_problem_created", "problem", "created_at", "submission_id"),
    Index("ix_submissions_verdict", "mode", "verdict"),
    Index("ix_submissions_sender", "sender"),
    Index("ix_submissions_request_key", "request_key", unique=True),
    Index("ix_submissions_person_created", "person_id", "created_at", "submission_id"),
    Index("ix_submissions_interview", "interview_id"),
    Index("ix_submissions_person_problem", "person_id", "problem", "created_at", "submission_id"),
)
"""A submission and its life: queued, judging, judged. `attempt` is the try that may write to it."""

PEOPLE = Table(
    "people",
    METADATA,
    Column("person_id", String(12), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("is_public", Boolean, nullable=False),
    Column("token_hash", String(64), unique=True),
    Column("created_at", Double, nullable=False),
)
"""Somebody. `token_hash` is what a browser is known by; nobody has to show one to be the local person."""

INTERVIEWS = Table(
    "interviews",
    METADATA,
    Column("interview_id", String(12), primary_key=True),
    Column("person_id", String(12), nullable=False),
    Column("company", String(120), nullable=False),
    Column("difficulty", String(10), nullable=False),
    Column("category", String(120), nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("runs_allowed", Integer),  # for each part; None: as many as one likes
    Column("started_at", Double, nullable=False),
    Column("ended_at", Double),
    Index("ix_interviews_person", "person_id", "started_at"),
)
"""An interview: what was asked for, when it began, and when it was ended before its minutes were over."""

INTERVIEW_PARTS = Table(
    "interview_parts",
    METADATA,
    Column("interview_id", ForeignKey("interviews.interview_id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("problem", String(120), nullable=False),
    Column("hints", Integer, nullable=False),
    Column("passed_on_at", Double),
)
"""One problem of an interview, in its place. `hints` is how many were taken."""

EVENTS = Table(
    "events",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("submission_id", ForeignKey("submissions.submission_id", ondelete="CASCADE"), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("kind", String(10), nullable=False),
    Column("data", Text, nullable=False),
    Index("ix_events_submission", "submission_id", "seq"),
    sqlite_autoincrement=True,
)
"""What followers of a submission are told, in order. `seq` grows over all submissions and is never used twice."""

JOBS = Table(
    "jobs",
    METADATA,
    Column("job_id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String(40), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("queued_at", Double, nullable=False),
    Column("not_before", Double, nullable=False),
    Column("leased_by", String(120)),
    Column("leased_until", Double),
    Index("ix_jobs_leased_by", "leased_by"),
    sqlite_autoincrement=True,
)
"""Work that is to be done or is being done; a row goes away with the work. This table is the embedded queue.

attempt: how often it was taken, ever; tries: how many of those count against it.
"""

GIVING_UP = Table(
    "giving_up",
    METADATA,
    Column("person_id", ForeignKey("people.person_id"), primary_key=True),
    Column("problem", String(120), primary_key=True),
    Column("given_up_at", Double, nullable=False),
)
"""Who opened the editorial of a problem before solving it, and when."""

NOTES = Table(
    "notes",
    METADATA,
    Column("person_id", ForeignKey("people.person_id"), primary_key=True),
    Column("problem", String(120), primary_key=True),
    Column("text", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("updated_at", Double, nullable=False),
)
"""What a person wrote down about a problem. `revision` counts the writings: who writes names the one they saw."""

SHARED_SOLUTIONS = Table(
    "shared_solutions",
    METADATA,
    Column("submission_id", ForeignKey("submissions.submission_id"), primary_key=True),
    Column("problem", String(120), nullable=False),
    Column("person_id", ForeignKey("people.person_id"), nullable=False),
    Column("shared_at", Double, nullable=False),
    Index("ix_shared_solutions_problem", "problem", "shared_at"),
)
"""An accepted submission that its author shows to others who solved the problem."""

COMMENTS = Table(
    "comments",
    METADATA,
    Column("comment_id", String(12), primary_key=True),
    Column("submission_id", ForeignKey("shared_solutions.submission_id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("people.person_id"), nullable=False),
    Column("text", Text, nullable=False),
    Column("written_at", Double, nullable=False),
    Column("edited_at", Double),
    Index("ix_comments_submission", "submission_id", "written_at"),
    Index("ix_comments_person", "person_id", "written_at"),
)
"""What somebody says under a solution, in Markdown. It goes with the solution."""

COMPLAINTS = Table(
    "complaints",
    METADATA,
    Column("complaint_id", Integer, primary_key=True, autoincrement=True),
    Column("subject", String(12), nullable=False),
    Column("person_id", ForeignKey("people.person_id"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("made_at", Double, nullable=False),
    UniqueConstraint("subject", "person_id"),
    sqlite_autoincrement=True,
)
"""Somebody finds that a solution or a comment (its id is the subject) should not be there. One each."""
