"""Accepted solutions as files: a folder for each problem, with its statement, and a list of all of them. What is in the
zip of the page, and what `judge export` and `judge sync` write, is made here alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["INDEX", "TITLE", "Exported", "all_files", "best", "files_of", "folder_of", "index", "without_repeats"]

INDEX = "README.md"
TITLE = "# Solutions"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, kw_only=True)
class Exported:
    """One accepted submission, and what a reader of it needs of its problem. `at` is a moment in ISO 8601."""

    submission_id: str
    problem: str
    title: str
    category: str
    difficulty: str
    statement: str
    framework: str
    source: str
    score: float | None
    speed_ratio: float | None
    at: str


def folder_of(one: Exported) -> str:
    """Such as clustering/kmeans-lloyd. Raises ValueError for a name that could lead elsewhere."""
    for name in (one.category, one.problem):
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name[:60]!r} is no name of a folder")
    return f"{one.category}/{one.problem}"


def solution_file(one: Exported) -> str:
    return "solution.py" if one.framework == "numpy" else f"solution_{one.framework}.py"


def best(solutions: Iterable[Exported]) -> list[Exported]:
    """Of each problem and framework the one with the most points, the newest where several have; by folder."""
    found: dict[tuple[str, str], Exported] = {}
    for one in sorted(solutions, key=lambda one: (one.score or 0.0, one.at)):
        found[folder_of(one), one.framework] = one
    return [found[key] for key in sorted(found)]


def without_repeats(solutions: Sequence[Exported]) -> list[Exported]:
    """In the same order, without those whose source is that of the one before of the same problem and framework."""
    last: dict[tuple[str, str], str] = {}
    kept = []
    for one in solutions:
        key = (one.problem, one.framework)
        if last.get(key) != one.source:
            kept.append(one)
        last[key] = one.source
    return kept


def files_of(one: Exported) -> dict[str, str]:
    """Path -> text."""
    folder = folder_of(one)
    return {
        f"{folder}/statement.md": f"# {_line(one.title)}\n\n{one.statement.strip()}\n",
        f"{folder}/{solution_file(one)}": one.source.rstrip("\n") + "\n",
    }


def index(solutions: Sequence[Exported]) -> str:
    """A table of them, in Markdown."""
    rows = [
        f"| [{_line(one.title)}]({folder_of(one)}/{solution_file(one)}) | {one.difficulty} | {one.framework} | "
        f"{one.at[:10]} | {_figure(one.score)} | {_figure(one.speed_ratio)} |"
        for one in solutions
    ]
    head = "| problem | difficulty | framework | accepted | score | time / reference's |\n|---|---|---|---|---|---|"
    return "\n".join([TITLE, "", head, *rows, ""])


def all_files(solutions: Sequence[Exported]) -> dict[str, str]:
    """The whole folder: path -> text."""
    chosen = best(solutions)
    files = {path: text for one in chosen for path, text in files_of(one).items()}
    return {INDEX: index(chosen), **files}


def _line(text: str) -> str:
    """One line that cannot end a cell or a link of Markdown."""
    return re.sub(r"[\[\]|\\`<>]", "", " ".join(text.split()))


def _figure(value: float | None) -> str:
    return f"{value:.3g}" if value is not None else "–"
