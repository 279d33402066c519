"""The course of an interview: computed from what is stored, so nothing is lost where nobody looks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from judge.practising.course import Course, course_of
from judge.store.records import Interview, InterviewPart, Mode, Submission
from judge.verdict import Verdict

START = datetime(2026, 3, 1, 10, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def tried(
    minutes: float, problem: str, verdict: Verdict | None = Verdict.ACCEPTED, mode: Mode = "submit"
) -> Submission:
    return Submission(
        submission_id=f"{problem}{minutes}",
        problem=problem,
        framework="numpy",
        mode=mode,
        state="judged" if verdict else "queued",
        attempt=1,
        created_at=at(minutes),
        verdict=verdict,
    )


def course(
    *submissions: Submission, now: float, ended: float | None = None, passed_on: dict[str, float] | None = None
) -> Course:
    interview = Interview(
        interview_id="i",
        person_id="ada",
        company="",
        difficulty="",
        category="",
        minutes=45,
        runs_allowed=None,
        started_at=START,
        ended_at=at(ended) if ended is not None else None,
        parts=tuple(
            InterviewPart(
                position=position,
                problem=problem,
                hints=0,
                passed_on_at=at(passed_on[problem]) if passed_on and problem in passed_on else None,
            )
            for position, problem in enumerate(("one", "two", "three"), 1)
        ),
    )
    return course_of(interview, submissions, at(now))


def states(found: Course) -> list[str]:
    return [part.state for part in found.parts]


def test_one_part_is_open_at_a_time() -> None:
    assert ["open", "locked", "locked"] == states(course(now=1))


def test_an_accepted_submission_opens_the_next_part() -> None:
    found = course(
        tried(3, "one", Verdict.WRONG_ANSWER),
        tried(5, "one", mode="run"),
        tried(9, "one"),
        tried(20, "two", None),
        now=21,
    )

    assert ["solved", "open", "locked"] == states(found)
    assert (3 * 60, 9 * 60) == (found.parts[0].first_run_s, found.parts[0].took_s)
    assert (at(9), 11 * 60) == (found.parts[1].opened_at, found.parts[1].first_run_s)


def test_passing_on_opens_the_next_part() -> None:
    assert ["passed on", "open", "locked"] == states(course(now=11, passed_on={"one": 10}))


def test_is_over_with_the_last_part() -> None:
    found = course(tried(5, "one"), tried(9, "two"), tried(12, "three"), now=13)

    assert (3, at(12), False) == (found.solved, found.over_at, found.is_running)


def test_is_over_when_the_minutes_are() -> None:
    found = course(tried(5, "one"), now=45)

    assert ["solved", "unfinished", "locked"] == states(found)
    assert (at(45), False) == (found.over_at, found.is_running)
    assert found.parts[2].took_s is None


def test_is_over_when_it_is_ended() -> None:
    found = course(now=21, ended=20)

    assert ["unfinished", "locked", "locked"] == states(found)
    assert at(20) == found.over_at


def test_what_was_handed_in_in_time_counts_though_it_is_judged_later() -> None:
    assert ["solved", "unfinished", "locked"] == states(course(tried(44.9, "one"), now=50))
