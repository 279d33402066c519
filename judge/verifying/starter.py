"""Is the untouched starter worth nothing?"""

from __future__ import annotations

from collections.abc import Iterator

from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]


def claims(ground: Ground) -> Iterator[Claim]:
    """One claim on its score, and one on its defining the entry at all."""
    name = "starter" if ground.framework == "numpy" else f"starter_{ground.framework}"
    report = ground.report(ground.starter, with_speed=False)
    passed = [test.name for test in ground.hidden(report) if test.verdict.value == "Accepted"]
    detail = {"verdict": report.verdict.value, "score": report.score, "passed": passed}
    if not report.tests:
        yield Claim(name, False, f"it must load and define the entry: {report.message}", detail)
    elif report.score > 0 or passed:
        some = ", ".join(passed[:3])
        yield Claim(name, False, f"the untouched starter earns {report.score:g} points ({some})", detail)
    else:
        yield Claim(name, True, f"scores 0 ({report.verdict.value})", detail)
