"""Which problem comes after one that has just been solved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from judge.actions.list_problems import ProblemSummary, summary
from judge.actions.show_progress import show_progress
from judge.errors import InvalidPackage
from judge.package.schema import DIFFICULTIES
from judge.package.tracks import FOLDER, Track, load_tracks
from judge.services import Judge
from judge.store.records import Progress, Submission
from judge.verdict import Verdict

__all__ = ["NextProblem", "suggest_next"]


@dataclass(frozen=True)
class NextProblem:
    """track: that it is the next step of; None where it is of the same topic, or of any if that is all solved."""

    problem: ProblemSummary
    track: Track | None = None


def suggest_next(judge: Judge, submission: Submission, person_id: str | None) -> NextProblem | None:
    """For whoever handed this in. None where there is nothing to go on from, or nothing left: it is not accepted, it is
    part of an interview, which has an order of its own, or all is solved."""
    is_own = person_id is not None and submission.person_id == person_id
    is_solved = submission.mode == "submit" and submission.verdict is Verdict.ACCEPTED
    if not is_own or not is_solved or submission.interview_id is not None:
        return None
    known = {package.slug: summary(package) for package in judge.catalog.all()}
    progress = show_progress(judge, person_id)
    return _on_a_track(judge, submission.problem, known, progress) or _alike(submission.problem, known, progress)


def _on_a_track(
    judge: Judge, slug: str, known: Mapping[str, ProblemSummary], progress: Mapping[str, Progress]
) -> NextProblem | None:
    """Of the tracks with this problem that one is on, which is to say that another of their steps is solved too, the
    one that is furthest."""
    try:
        tracks = load_tracks(judge.settings.problems / FOLDER)
    except InvalidPackage:  # the page of the tracks says so; here nobody asked for them
        return None
    found: list[tuple[float, NextProblem]] = []
    for track in tracks:
        slugs = [step.slug for step in track.steps if step.slug in known]
        solved = sum(_is_solved(progress, one) for one in slugs)
        if slug not in slugs or solved < 2:
            continue
        at = slugs.index(slug)
        following = next((one for one in slugs[at:] + slugs[:at] if not _is_solved(progress, one)), None)
        if following is not None:
            found.append((solved / len(slugs), NextProblem(known[following], track)))
    return max(found, key=lambda one: one[0])[1] if found else None


def _alike(slug: str, known: Mapping[str, ProblemSummary], progress: Mapping[str, Progress]) -> NextProblem | None:
    """As hard, else harder, else easier, and one that was not tried before one that was."""
    solved = known.get(slug)
    if solved is None:
        return None
    level = DIFFICULTIES.index(solved.difficulty)

    def order(problem: ProblemSummary) -> tuple[bool, bool, int, bool, str]:
        distance = DIFFICULTIES.index(problem.difficulty) - level
        return (
            problem.category != solved.category,
            distance < 0,
            abs(distance),
            problem.slug in progress,
            problem.title,
        )

    left = [problem for problem in known.values() if not _is_solved(progress, problem.slug)]
    return NextProblem(min(left, key=order)) if left else None


def _is_solved(progress: Mapping[str, Progress], slug: str) -> bool:
    return slug in progress and progress[slug].solved
