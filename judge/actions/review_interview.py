"""What an interview that is over tells: how each part went, what failed, and what to practise next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from judge.actions.list_problems import ProblemSummary, list_problems
from judge.actions.show_progress import show_progress
from judge.practising.course import Course, PartCourse
from judge.practising.failures import FailureKind, failures
from judge.services import Judge
from judge.store import history
from judge.store.records import Rejection

__all__ = ["InterviewReview", "PartReview", "Practise", "review_interview"]

_MOST = 200
MOST_ADVICE = 4
_LEFT = {
    "passed on": "You passed it on: solve it now, without the clock.",
    "unfinished": "The clock stopped you here: finish it without one.",
    "locked": "You did not get to it: it would have been next.",
}


@dataclass(frozen=True)
class PartReview:
    """failed: the kinds of failure, each with the number of submissions that had it. problem: None where it has been
    taken away since."""

    course: PartCourse
    problem: ProblemSummary | None
    failed: tuple[tuple[FailureKind, int], ...]


@dataclass(frozen=True)
class Practise:
    """One thing to do next; `problem` is where, if there is one."""

    why: str
    problem: ProblemSummary | None = None


@dataclass(frozen=True)
class InterviewReview:
    parts: tuple[PartReview, ...]
    failed: tuple[tuple[FailureKind, int], ...]
    next: tuple[Practise, ...]


def review_interview(judge: Judge, course: Course) -> InterviewReview:
    person_id, interview_id = course.interview.person_id, course.interview.interview_id
    with judge.store.read() as tx:
        rejected = history.rejections(tx, person_id, limit=_MOST, interview_id=interview_id)
    known = {problem.slug: problem for problem in list_problems(judge)}
    solved = {slug for slug, one in show_progress(judge, person_id).items() if one.solved}
    parts = tuple(
        PartReview(part, known.get(part.part.problem), tuple(failures(_of(rejected, part)))) for part in course.parts
    )
    failed = tuple(failures(rejected))
    return InterviewReview(parts, failed, tuple(_next(parts, failed, list(known.values()), solved))[:MOST_ADVICE])


def _of(rejected: Sequence[Rejection], part: PartCourse) -> list[Rejection]:
    return [one for one in rejected if one.problem == part.part.problem]


def _next(
    parts: Sequence[PartReview],
    failed: Sequence[tuple[FailureKind, int]],
    problems: Sequence[ProblemSummary],
    solved: set[str],
) -> list[Practise]:
    """What was left first, then what is near it, then the habit that would have helped most."""
    left = [part for part in parts if part.course.state in _LEFT and part.problem is not None]
    found = [
        Practise(_LEFT[part.course.state], part.problem)
        for part in left
        if part.problem is not None and part.problem.slug not in solved
    ]
    met = {part.problem.slug for part in parts if part.problem is not None}
    for part in left or parts:
        near = _near(part.problem, problems, solved | met)
        if near is not None and near not in [one.problem for one in found]:
            found.append(Practise(f"The same topic, {near.category.replace('-', ' ')}, from another side.", near))
    habits = [Practise(f"{kind.value.capitalize()}: {kind.advice}") for kind, _ in failed[:1]]
    return [*found[: MOST_ADVICE - len(habits)], *habits]


def _near(problem: ProblemSummary | None, problems: Sequence[ProblemSummary], known: set[str]) -> ProblemSummary | None:
    """The easiest of its category that is new."""
    return next(
        (
            one
            for one in problems  # from easy to hard within a category
            if problem is not None and one.category == problem.category and one.slug not in known
        ),
        None,
    )
