"""One word for each thing: what the glossary calls wrong does not stand where people read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GLOSSARY = ROOT / "docs" / "glossary.md"
READ_BY_PEOPLE = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "web/templates/**/*.html", "judge/cli/commands/*.py")
    for path in ROOT.glob(pattern)
    if path != GLOSSARY
)


def forbidden() -> list[str]:
    rows = re.findall(r"^\| \*\*.*\|([^|]*)\|$", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE)
    return [word.strip() for row in rows for word in row.split(",") if word.strip()]


def test_the_glossary_forbids_some() -> None:
    assert {"testcase", "answer key", "grader", "ground truth"} <= set(forbidden())


@pytest.mark.parametrize("path", READ_BY_PEOPLE, ids=lambda path: str(path.relative_to(ROOT)))
def test_says_it_with_our_words(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = [word for word in forbidden() if re.search(rf"\b{re.escape(word)}s?\b", text, re.IGNORECASE)]

    assert found == []
