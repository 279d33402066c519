"""How others solved a problem, for those who solved it themselves: before, it would give the answer away."""

from __future__ import annotations

from dataclasses import dataclass

from judge.errors import NotAllowed, NotFound
from judge.services import Judge
from judge.store import comments, shared_solutions, submissions
from judge.store.database import Tx
from judge.store.records import Comment, SharedSolution

__all__ = ["LONGEST", "Discussion", "has_solved", "list_solutions", "reachable", "show_solution"]

LONGEST = 100
AFTERWARDS = "Solutions of others open once a submission of your own is accepted."


@dataclass(frozen=True)
class Discussion:
    """A solution, and what is said under it."""

    solution: SharedSolution
    comments: tuple[Comment, ...]


def list_solutions(judge: Judge, slug: str, person_id: str | None) -> list[SharedSolution] | None:
    """The fastest first, at most LONGEST of them; None where this person has not solved it. Raises NotFound,
    InvalidPackage."""
    package = judge.catalog.get(slug)
    with judge.store.read() as tx:
        if not has_solved(tx, package.slug, person_id):
            return None
        return shared_solutions.of_problem(tx, package.slug, limit=LONGEST)


def show_solution(judge: Judge, submission_id: str, person_id: str | None) -> Discussion:
    """Raises NotFound, NotAllowed."""
    with judge.store.read() as tx:
        solution = reachable(tx, submission_id, person_id)
        return Discussion(solution, tuple(comments.of_solution(tx, submission_id)))


def reachable(tx: Tx, submission_id: str, person_id: str | None) -> SharedSolution:
    """The solution, where this person may see it. Raises NotFound, NotAllowed."""
    solution = shared_solutions.get(tx, submission_id)
    if solution is None:
        raise NotFound(f"There is no solution {submission_id[:40]!r}, or it is no longer shown.")
    if not has_solved(tx, solution.problem, person_id):
        raise NotAllowed(AFTERWARDS)
    return solution


def has_solved(tx: Tx, problem: str, person_id: str | None) -> bool:
    if person_id is None:
        return False
    progress = submissions.progress(tx, person_id).get(problem)
    return progress is not None and progress.solved
