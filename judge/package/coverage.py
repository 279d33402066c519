"""docs/coverage.md: what interviewers ask about, and the problems there are for it. `python -m judge.package.coverage`
writes it anew from problems/topics.toml and the packages beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from pathlib import Path

import tomli
from pydantic import BaseModel, ConfigDict, Field

from judge.package.catalog import Catalog
from judge.package.load import Heading

__all__ = ["Topic", "coverage", "read_topics"]

_ROOT = Path(__file__).parents[2]
_HEAD = """# What is covered

Topics of interviews, and the problems that practise them. `python -m judge.package.coverage` makes this page of
`problems/topics.toml`.

{covered} of {topics} topics have a problem; {problems} problems.
"""


class Topic(BaseModel):
    """part: of the page. problems: slugs, of those too that are yet to be written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    part: str = Field(min_length=1)
    name: str = Field(min_length=1)
    problems: tuple[str, ...] = Field(min_length=1)


class _File(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    topics: tuple[Topic, ...]


def read_topics(root: Path) -> tuple[Topic, ...]:
    """Those of root/topics.toml. Raises OSError, ValueError."""
    return _File.model_validate(tomli.loads((root / "topics.toml").read_text(encoding="utf-8"))).topics


def coverage(root: Path) -> str:
    """The page, of the topics and packages in this directory. Raises as read_topics."""
    packages = {package.slug: package for package in Catalog(root).all()}
    topics = read_topics(root)
    covered = sum(any(slug in packages for slug in topic.problems) for topic in topics)
    text = _HEAD.format(covered=covered, topics=len(topics), problems=len(packages))
    for part, of_part in groupby(topics, key=lambda topic: topic.part):
        rows = "".join(f"| {topic.name} | {_links(topic, packages)} |\n" for topic in of_part)
        text += f"\n## {part}\n\n| topic | problems |\n|---|---|\n{rows}"
    return text


def _links(topic: Topic, packages: Mapping[str, Heading]) -> str:
    there = [packages[slug] for slug in topic.problems if slug in packages]
    links = [f"[{one.manifest.title}](../problems/{one.category}/{one.slug}/statement.md)" for one in there]
    return ", ".join(links) or "none yet"


if __name__ == "__main__":
    (_ROOT / "docs/coverage.md").write_text(coverage(_ROOT / "problems"), encoding="utf-8")
