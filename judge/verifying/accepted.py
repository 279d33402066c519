"""Does every right way pass every test, and how near does it come to the tolerance?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from judge.report import Report
from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]


def claims(ground: Ground) -> Iterator[Claim]:
    """A claim for each accepted submission."""
    for submission in ground.tagged("accepted"):
        report = ground.report(submission.source)
        name = f"accepted/{submission.name}"
        detail: dict[str, Any] = {"verdict": report.verdict.value, "score": report.score}
        if report.verdict is not Verdict.ACCEPTED:
            yield Claim(name, False, f"{report.verdict.value}: {report.message}", detail)
            continue
        used, where = _head_room(report)
        detail |= {"used": used, "nearest": where}
        said = f"{len(report.tests)} tests, {report.score:g} points"
        if report.speed is not None and report.speed.ratio is not None:
            detail["ratio"] = report.speed.ratio
            said += f", {report.speed.ratio:.2f} times the reference's time"
        if used:
            said += f", needs {_percent(used)} of the tolerance ({where})"
        yield Claim(name, True, said, detail)


def _head_room(report: Report) -> tuple[float, str]:
    """The largest share of the tolerance that any test needed, and which."""
    shares = [(float(test.detail.get("used", 0.0)), test.name) for test in report.tests]
    return max(shares, default=(0.0, ""))


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.01 else "under 1%"
