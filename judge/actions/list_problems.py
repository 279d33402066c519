"""The problems that can be solved, and what they can be filtered by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from judge.package.load import Heading
from judge.package.schema import DIFFICULTIES
from judge.services import Judge

__all__ = ["Facets", "ProblemSummary", "facets", "list_problems", "summary", "titles"]


@dataclass(frozen=True)
class ProblemSummary:
    """A line in the list of problems."""

    slug: str
    title: str
    difficulty: str
    category: str
    tags: tuple[str, ...]
    asked_by: tuple[str, ...]
    frameworks: tuple[str, ...]
    minutes: int | None


@dataclass(frozen=True)
class Facets:
    """The values that the list can be filtered by, each with the number of problems that have it."""

    categories: tuple[tuple[str, int], ...]
    difficulties: tuple[tuple[str, int], ...]
    tags: tuple[tuple[str, int], ...]
    companies: tuple[tuple[str, int], ...]


def list_problems(
    judge: Judge,
    *,
    category: str | None = None,
    difficulty: str | None = None,
    tag: str | None = None,
    company: str | None = None,
    q: str | None = None,
) -> list[ProblemSummary]:
    """Those that fit every filter given, by category, difficulty and title. Case does not matter; each word of `q` has
    to occur in the slug, title, category, tags or companies."""
    words = (q or "").casefold().split()
    found = [
        problem
        for problem in map(summary, judge.catalog.all())
        if _is(category, [problem.category])
        and _is(difficulty, [problem.difficulty])
        and _is(tag, problem.tags)
        and _is(company, problem.asked_by)
        and all(word in _searched(problem) for word in words)
    ]
    return sorted(found, key=lambda problem: (problem.category, DIFFICULTIES.index(problem.difficulty), problem.title))


def facets(judge: Judge) -> Facets:
    """Over all problems, the most frequent value first; difficulties from easy to hard."""
    return _facets(judge.catalog.all())


@lru_cache(maxsize=4)
def _facets(packages: tuple[Heading, ...]) -> Facets:
    problems = [summary(package) for package in packages]
    difficulties = Counter(problem.difficulty for problem in problems)
    return Facets(
        categories=_counted(problem.category for problem in problems),
        difficulties=tuple(sorted(difficulties.items(), key=lambda item: DIFFICULTIES.index(item[0]))),
        tags=_counted(tag for problem in problems for tag in problem.tags),
        companies=_counted(company for problem in problems for company in problem.asked_by),
    )


def titles(judge: Judge) -> dict[str, str]:
    """By slug."""
    return {package.slug: package.manifest.title for package in judge.catalog.all()}


@lru_cache(maxsize=1024)
def summary(package: Heading) -> ProblemSummary:
    manifest = package.manifest
    return ProblemSummary(
        slug=package.slug,
        title=manifest.title,
        difficulty=manifest.difficulty,
        category=manifest.category,
        tags=tuple(manifest.tags),
        asked_by=tuple(manifest.asked_by),
        frameworks=tuple(manifest.entry.frameworks),
        minutes=manifest.minutes,
    )


def _is(wanted: str | None, values: Iterable[str]) -> bool:
    return not wanted or wanted.casefold() in {value.casefold() for value in values}


def _searched(problem: ProblemSummary) -> str:
    return " ".join((problem.slug, problem.title, problem.category, *problem.tags, *problem.asked_by)).casefold()


def _counted(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))
