"""Where a slow way lies beside a submission's time, size by size."""

from __future__ import annotations

from typing import cast

from judge.errors import InvalidPackage, NotFound
from judge.package.proven import SizeRatio, slow_ratio, slow_sizes
from judge.package.schema import Framework
from judge.services import Judge
from judge.store.records import Submission

__all__ = ["show_slow_way"]


def show_slow_way(judge: Judge, submission: Submission) -> dict[int, SizeRatio]:
    """How many times the reference's time it took when the package was proven, by the sizes that the submission was
    timed at. Where the record has one number for all sizes, it stands at the largest. Empty where nothing is known: no
    such problem any more, no slow way that ends, or a reference in another framework than the slow way was timed in."""
    speed = submission.report.speed if submission.report is not None else None
    try:
        package = judge.catalog.get(submission.problem)
    except (NotFound, InvalidPackage):
        return {}
    if speed is None or not speed.points or package.yardstick(cast(Framework, submission.framework))[1] != "numpy":
        return {}
    timed = {point.size for point in speed.points}
    known = {one.size: one for one in slow_sizes(package) if one.size in timed}
    ratio = slow_ratio(package)
    if known or ratio is None:
        return known
    largest = max(timed)
    return {largest: SizeRatio(largest, ratio, ratio, ratio)}
