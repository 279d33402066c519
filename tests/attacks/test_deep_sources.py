"""Sources that break parsers, too large to lie here as files: in a container they break nothing but themselves."""

from __future__ import annotations

import pytest

from judge.verdict import Verdict
from tests.attacks.conftest import Court
from tests.judging.test_deep_sources import DEEP

pytestmark = pytest.mark.docker

LARGE = DEEP | {
    "open brackets": "(" * 200_000,
    "closed brackets": "row_norms = " + "(" * 100_000 + ")" * 100_000,
    "open braces": "row_norms = " + "[{(" * 60_000,
    "indented": "\n".join(" " * depth + "if 1:" for depth in range(600)),
    "keywords": "not " * 60_000 + "1",
    "strings": '"' * 250_000,
    "escapes": "x = '" + "\\" * 250_000,
    "comments": "#" * 250_000,
    "walls of text": "é" * 120_000,
    "decorators": "@a\n" * 80_000 + "def row_norms(X): pass",
    "lambdas": "row_norms = " + "lambda: " * 30_000 + "0",
    "comparisons": "row_norms = 0" + " < 1" * 60_000,
    "elifs": "if 0: pass\n" + "elif 0: pass\n" * 15_000,
}


@pytest.mark.parametrize("source", LARGE.values(), ids=LARGE.keys())
def test_breaks_nothing_but_itself(source: str, docker_court: Court) -> None:
    report = docker_court.report("row-norms", source.encode())
    after = docker_court.honest("row-norms")

    assert report is not None
    assert report.verdict in (
        Verdict.COMPILE_ERROR,
        Verdict.RUNTIME_ERROR,
        Verdict.MEMORY_LIMIT,
        Verdict.TIME_LIMIT,
    )
    assert report.score == 0
    assert after is not None
    assert after.verdict is Verdict.ACCEPTED
