"""Is there enough of everything? Ways to be right, to be wrong and to be slow, tests in every group."""

from __future__ import annotations

from collections.abc import Iterator

from judge.package.schema import SPEED
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]

_LEAST_ACCEPTED, _LEAST_WRONG = 3, 3


def claims(ground: Ground) -> Iterator[Claim]:
    """One claim."""
    package = ground.package
    accepted, wrong, slow = (len(package.tagged(kind)) for kind in ("accepted", "wrong_answer", "time_limit_exceeded"))
    has_speed = package.manifest.groups.get(SPEED) is not None
    lacks = []
    if accepted < _LEAST_ACCEPTED:
        lacks.append(f"{_LEAST_ACCEPTED} accepted ways (it has {accepted})")
    if wrong < _LEAST_WRONG:
        lacks.append(f"{_LEAST_WRONG} wrong answers (it has {wrong})")
    if has_speed and not slow:
        lacks.append("one that is too slow")
    counts = {"accepted": accepted, "wrong_answer": wrong, "time_limit_exceeded": slow}
    if lacks:
        yield Claim("layout", False, f"it should have at least {', '.join(lacks)}", counts)
    else:
        yield Claim("layout", True, f"{accepted} right, {wrong} wrong, {slow} too slow", counts)
