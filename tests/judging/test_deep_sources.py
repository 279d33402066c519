"""Sources that are nested so deeply that they break parsers: also ruff's, so they are not files of this repository."""

from __future__ import annotations

import pytest

from judge.verdict import Verdict
from tests.judging.conftest import Court

DEEP = {
    "brackets": "scale = " + "(" * 5000 + ")" * 5000,
    "signs": "scale = " + "-" * 200_000 + "1",
    "attributes": "scale = a" + ".a" * 100_000,
    "subscripts": "scale = a" + "[0]" * 60_000,
    "sums": "scale = 1" + " + 1" * 60_000,
    "blocks": "\n".join(" " * depth + "if 1:" for depth in range(300)) + "\n" + " " * 300 + "pass",
    "f-strings": "scale = " + "f'{" * 300 + "1" + "}'" * 300,
}


@pytest.mark.parametrize("source", DEEP.values(), ids=DEEP.keys())
def test_refuses_what_breaks_the_parser(source: str, court: Court) -> None:
    report = court.report("scale", source + "\n")

    assert report.verdict in (Verdict.COMPILE_ERROR, Verdict.RUNTIME_ERROR, Verdict.MEMORY_LIMIT)
    assert report.score == 0
