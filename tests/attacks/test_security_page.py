"""docs/security.md names the code that keeps each promise and the tests that would fail without it: they exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def test_everything_that_the_page_names_exists() -> None:
    named = set(re.findall(r"`((?:sandbox|judge|web|tests)/[\w./-]+)`", PAGE))

    assert len(named) > 30
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


def test_every_promise_names_its_code_and_its_tests() -> None:
    promises = re.split(r"^### ", PAGE[PAGE.index("## What must hold") : PAGE.index("## The attacks")], flags=re.M)[1:]

    assert len(promises) == 8
    for promise in promises:
        code, _, tests = promise.partition("\nTests: ")
        assert re.search(r"`(sandbox|judge|web)/", code), promise
        assert "`tests/" in tests, promise


def test_every_family_of_attacks_is_named() -> None:
    families = {path.name for path in (ROOT / "tests/attacks/toy-attacks").iterdir()}

    assert sorted(family for family in families if f"toy-attacks/{family}`" not in PAGE) == []
