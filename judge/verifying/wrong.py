"""Is every wrong answer rejected, and by a hidden test? Those that anybody can see prove little: one can fit them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.package.schema import SPEED
from judge.report import Report
from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]


def claims(ground: Ground) -> Iterator[Claim]:
    """A claim for each wrong answer. The speed tests are only run for those that pass all others."""
    for submission in ground.tagged("wrong_answer"):
        report = ground.report(submission.source, with_speed=False)
        if not ground.failed(report) and report.tests and SPEED in ground.package.manifest.groups:
            report = ground.report(submission.source)
        yield _claim(ground, f"wrong_answer/{submission.name}", report)


def _claim(ground: Ground, name: str, report: Report) -> Claim:
    failed = [test.name for test in ground.failed(report)]
    detail: dict[str, Any] = {"verdict": report.verdict.value, "rejected_by": failed}
    if failed:
        more = f" and {len(failed) - 1} more" if len(failed) > 1 else ""
        return Claim(name, True, f"rejected by {failed[0]}{more}", detail)
    if not report.tests:
        return Claim(name, False, f"it is not even tested: {report.verdict.value}: {report.message}", detail)
    if report.verdict in (Verdict.ACCEPTED, Verdict.PARTIAL):
        return Claim(name, False, "it passes every test: add one that rejects it", detail)
    seen = [test.name for test in report.tests if test.verdict is not Verdict.ACCEPTED]
    return Claim(name, False, f"no hidden test finds it wrong, only {', '.join(seen[:3])}", detail)
