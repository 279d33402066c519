"""Every attack of toy-attacks/, judged in real containers; after each an honest submission, in the same pool."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.verdict import Verdict
from tests.attacks.conftest import Court, Trial
from tests.attacks.loading import ATTACKS, REFUSED, load_attack

pytestmark = [pytest.mark.docker, pytest.mark.slow]


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_gets_nothing_and_hurts_nobody(attack: Path, trial: Callable[[Path], Trial]) -> None:
    expected = load_attack(attack.read_bytes())

    report, after = trial(attack)

    assert after is not None
    assert after.verdict is Verdict.ACCEPTED, [(test.name, test.verdict, test.message) for test in after.tests]
    verdict = report.verdict.value if report is not None else REFUSED
    tests = [(test.name, test.verdict.value, test.message) for test in report.tests] if report is not None else []
    # On a busy machine any of them may run out of time instead: that, too, gets it nothing.
    is_late = verdict == Verdict.TIME_LIMIT.value
    assert is_late or verdict in expected.expect, (report and report.message, tests)
    assert sum(found == Verdict.ACCEPTED.value for _, found, _ in tests) <= expected.passed, tests
    if report is not None:
        assert is_late or expected.message in report.message
        report.model_dump_json().encode("utf-8")  # whatever it holds can be stored


def test_a_pass_would_be_seen(docker_court: Court) -> None:
    """The walls of these tests stand before right answers: these must be what the packages accept."""
    for problem in docker_court.packages:
        report = docker_court.honest(problem)

        assert report is not None
        assert report.verdict is Verdict.ACCEPTED
