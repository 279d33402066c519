"""Begin an interview: problems that fit the wishes, as many as the minutes allow, and the clock runs."""

from __future__ import annotations

import random
import secrets
from collections.abc import Sequence

from judge.actions.list_problems import ProblemSummary, list_problems
from judge.actions.show_interview import running_interview
from judge.actions.show_progress import show_progress
from judge.actions.submit import new_submission_id
from judge.errors import Conflict, NotAllowed, UsageError
from judge.package.schema import DIFFICULTIES
from judge.services import Judge
from judge.store import interviews

__all__ = ["MOST_MINUTES", "draw", "start_interview"]

LEAST_MINUTES, MOST_MINUTES = 10, 180
MOST_PARTS = 4
_USUAL_MINUTES = {"easy": 15, "medium": 25, "hard": 40}  # where a problem names none


def start_interview(
    judge: Judge,
    person_id: str | None,
    *,
    company: str = "",
    difficulty: str = "",
    category: str = "",
    minutes: int = 45,
    runs_allowed: int | None = None,
    dice: random.Random | None = None,
) -> str:
    """The id of the interview. Raises NotAllowed for nobody, UsageError where nothing fits, Conflict where this person
    is in one already. `dice` stands in for chance."""
    if person_id is None:
        raise NotAllowed("An interview has to know whose it is.", hint="Allow this page a cookie, and try again.")
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise UsageError(f"An interview takes {LEAST_MINUTES} to {MOST_MINUTES} minutes.", where="minutes")
    if runs_allowed is not None and not 1 <= runs_allowed <= 100:
        raise UsageError("Allow 1 to 100 runs for each part, or as many as you like.", where="runs")
    fitting = list_problems(judge, company=company, difficulty=difficulty, category=category)
    solved = {slug for slug, one in show_progress(judge, person_id).items() if one.solved}
    problems = draw(fitting, solved, minutes, dice or secrets.SystemRandom())
    if not problems:
        raise UsageError(
            "No problem fits all of these wishes.", hint="Leave the company, the difficulty or the topic open."
        )
    interview_id = new_submission_id()
    with judge.store.write() as tx:
        now = judge.clock.now()
        running = running_interview(tx, person_id, now)
        if running is not None:
            raise Conflict(
                "You are in an interview already.",
                hint=f"Go on with it, or end it, at /interview/{running.interview.interview_id}.",
            )
        interviews.add(
            tx,
            interview_id=interview_id,
            person_id=person_id,
            company=company,
            difficulty=difficulty,
            category=category,
            minutes=minutes,
            runs_allowed=runs_allowed,
            problems=[problem.slug for problem in problems],
            now=now,
        )
    return interview_id


def draw(
    fitting: Sequence[ProblemSummary], solved: set[str], minutes: int, dice: random.Random
) -> list[ProblemSummary]:
    """By chance, what was not solved before what was, until the minutes are used up; from easy to hard. At least one
    where any fits at all: the shortest, where even that is too long."""
    drawn = list(fitting)
    dice.shuffle(drawn)
    drawn.sort(key=lambda problem: problem.slug in solved)
    chosen: list[ProblemSummary] = []
    left = minutes
    for problem in drawn:
        if _minutes(problem) <= left and len(chosen) < MOST_PARTS:
            chosen.append(problem)
            left -= _minutes(problem)
    if drawn and not chosen:
        chosen = [min(drawn, key=_minutes)]
    return sorted(chosen, key=lambda problem: (DIFFICULTIES.index(problem.difficulty), _minutes(problem)))


def _minutes(problem: ProblemSummary) -> int:
    return problem.minutes or _USUAL_MINUTES[problem.difficulty]
