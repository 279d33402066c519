"""Problems: the list, and one."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request

from judge.actions.list_problems import list_problems
from judge.actions.show_problem import show_problem
from judge.actions.show_ratios import show_ratios
from judge.api.deps import TheAsker, TheJudge
from judge.api.errors import documented
from judge.api.schemas import AnswerBody, OfferedIn, Problem, ProblemLine, Problems

router = APIRouter(prefix="/problems", tags=["problems"])

Filter = Annotated[str | None, Query(max_length=200)]


class RatiosAnswer(AnswerBody):
    """Of `counts[i]` people the least ratio lies between `edges[i]` and `edges[i + 1]`; `own` is one's own,
    `slower` the share of the others who take longer."""

    edges: list[float]
    counts: list[int]
    total: int
    own: float | None
    low: float | None
    high: float | None
    slower: float | None


@router.get("", responses=documented(422, 503))
def get_problems(
    judge: TheJudge,
    category: Filter = None,
    difficulty: Filter = None,
    tag: Filter = None,
    company: Filter = None,
    q: Filter = None,
) -> Problems:
    """The problems that fit every filter. `q` is searched for in slug, title, category, tags and companies."""
    found = list_problems(judge, category=category, difficulty=difficulty, tag=tag, company=company, q=q)
    return Problems(problems=[ProblemLine.of(summary) for summary in found])


@router.get("/{slug}", responses=documented(404, 422, 503))
def get_problem(judge: TheJudge, request: Request, slug: str) -> Problem:
    """A problem with its statement, starter, limits and groups of tests."""
    details = show_problem(judge, slug)
    return Problem.from_details(details, request.app.state.render_markdown(details.statement))


@router.get("/{slug}/ratios", responses=documented(404, 422, 503))
def get_ratios(judge: TheJudge, asker: TheAsker, slug: str, framework: OfferedIn = "numpy") -> RatiosAnswer:
    """How the people who solved a problem lie against the reference, in time: each by the best of theirs."""
    found = show_ratios(judge, slug, framework, asker.known())
    return RatiosAnswer.model_validate(found, from_attributes=True)
