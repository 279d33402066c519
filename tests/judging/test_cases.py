"""Each file of toy-cases/ is a source and what must become of it:

problem = "scale"                # of toy-problems/toys
verdict = "Wrong Answer"
score   = [0, 20]                # lowest and highest
message = "regular expression"   # found in the report's message
mode    = "submit"
source  = "..."                  # what is handed in; its first line is line 1
[tests]                          # absent: not looked at; empty: no test may have been run
"basic/vector" = "Wrong Answer"
others         = "Accepted"      # all that are not named
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.judging.conftest import Court

CASES = sorted((Path(__file__).parent / "toy-cases").glob("*.toml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_gives_the_expected_verdict(path: Path, court: Court) -> None:
    case = tomllib.loads(path.read_text(encoding="utf-8"))

    events = court.events(case["problem"], case["source"], mode=case.get("mode", "submit"))

    report = events[-1].report
    assert report is not None
    verdicts = {test.name: test.verdict.value for test in report.tests}
    assert report.verdict.value == case["verdict"], f"{report.message} {verdicts}"
    lowest, highest = case["score"]
    assert lowest <= report.score <= highest
    assert re.search(case.get("message", ""), report.message), report.message
    if "tests" in case:
        expected = dict(case["tests"])
        others = expected.pop("others", None)
        assert verdicts.keys() >= expected.keys()
        assert (not verdicts) == (not expected and others is None)
        for name, verdict in verdicts.items():
            if name in expected or others is not None:
                assert verdict == expected.get(name, others), name
    told = [event.test for event in events if event.test is not None]
    assert told == report.tests
    assert events[0].kind == "started"
    assert not told or events[0].total == len(told)
