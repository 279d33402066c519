"""docs/coverage.md is what the topics and the packages make of it, and nothing is forgotten."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from judge.package.catalog import Catalog
from judge.package.coverage import coverage, read_topics

ROOT = Path(__file__).parents[2]
PROBLEMS = ROOT / "problems"


def test_the_page_is_current() -> None:
    page = (ROOT / "docs/coverage.md").read_text(encoding="utf-8")

    assert coverage(PROBLEMS) == page, "write it anew: python -m judge.package.coverage"


def test_every_problem_practises_a_topic() -> None:
    named = {slug for topic in read_topics(PROBLEMS) for slug in topic.problems}

    assert [package.slug for package in Catalog(PROBLEMS).all() if package.slug not in named] == []


def test_no_topic_stands_there_twice() -> None:
    topics = read_topics(PROBLEMS)

    assert [name for name, count in Counter(topic.name for topic in topics).items() if count > 1] == []
    assert [topic.name for topic in topics if len(set(topic.problems)) < len(topic.problems)] == []


def test_a_topic_without_a_problem_says_so(tmp_path: Path) -> None:
    (tmp_path / "topics.toml").write_text('[[topics]]\npart = "Trees"\nname = "Forests"\nproblems = ["forest"]\n')

    assert "0 of 1 topics have a problem" in coverage(tmp_path)
    assert "| Forests | none yet |" in coverage(tmp_path)


@pytest.mark.parametrize("text", ['[[topics]]\npart = "A"\nname = "B"\nproblems = []\n', "topics = 3", "[[topic]]"])
def test_topics_that_are_none_are_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "topics.toml").write_text(text)

    with pytest.raises(ValueError, match="topics"):
        coverage(tmp_path)
