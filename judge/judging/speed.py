"""Time, measured side by side: the submission and the reference in turn, on the same input, in two runs.

What else the machine does disturbs both alike where they run one right after the other: so it is the ratio of each pair
that is averaged, and who goes first changes from pair to pair. It goes on until that average is known well enough, or
has taken long enough (interval.py says what is known). The reference has a run of its own, so neither its code nor its
answer comes near the submission's. It is the one in the submission's framework, where the package has such a one:
arrays and tensors are not equally fast.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable

from judge.calls import call_of, reference_limits, source_of
from judge.interval import trimmed_mean
from judge.package.load import Package
from judge.package.schema import Framework
from judge.package.schema import Speed as SpeedRule
from judge.package.tests import Test
from judge.report import SpeedPoint
from judge.scoring import LEAST_S, log_ratio
from sandbox.base import Ending, Limits, Outcome, Run, Source
from sandbox.errors import RunBroken

__all__ = ["measure_speed"]

LEAST_ROUNDS, MOST_ROUNDS = 3, 30
NARROW = math.log(1.04)  # the half of an interval that is narrow enough
CERTAIN = math.log(1.15)  # … where the score is the same all over it
ENOUGH_S = 2.0  # after so long there are no further rounds …
BUDGET_S = 8.0  # … and not even the first three, where each of them takes long
_HOPELESS = 3.0  # times the ratio that earns nothing: measured again, it would still earn nothing


def measure_speed(
    package: Package,
    test: Test,
    first: Outcome,
    submission: tuple[Source, Run, Framework],
    yardstick: Run,
    limits: Limits,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> SpeedPoint:
    """The CPU times of both, pair by pair. first: how the submission fared when the test was judged; it counts where
    nothing better is measured. limits: of the submission. Raises SandboxError."""
    source, run, framework = submission
    # Looking for changed inputs takes time of its own.
    call = call_of(package, test, watch=False, framework=framework)
    text, written_in = package.yardstick(framework)
    reference, reference_call = source_of(package, text), call_of(package, test, watch=False, framework=written_in)
    ample = reference_limits(package)

    def of_reference() -> float | None:
        return _cpu_s(yardstick.call(reference, reference_call, ample))

    def of_submission() -> float | None:
        return _cpu_s(run.call(source, call, limits))

    pairs: list[tuple[float, float]] = []  # (submission, reference)
    references: list[float] = []
    started = clock()
    for number in range(MOST_ROUNDS):
        if number and _is_enough(pairs, clock() - started, package.manifest.speed):
            break
        if number % 2:
            mine, theirs = of_submission(), of_reference()
        else:
            theirs = of_reference()
            if number == 0 and theirs is not None and _is_hopeless(package, first, theirs):
                references.append(theirs)
                break
            mine = of_submission()
        references += [theirs] if theirs is not None else []
        pairs += [(mine, theirs)] if mine is not None and theirs is not None else []
    if not references:
        raise RunBroken(f"the reference, which once answered {test.name}, does not finish now")
    return _point(test.size or 0, pairs or [(first.usage.cpu_s, statistics.median(references))])


def _cpu_s(outcome: Outcome) -> float | None:
    return outcome.usage.cpu_s if outcome.ending is Ending.FINISHED else None


def _is_enough(pairs: list[tuple[float, float]], elapsed_s: float, rule: SpeedRule) -> bool:
    if elapsed_s > BUDGET_S:
        return True
    if len(pairs) < LEAST_ROUNDS:
        return False
    known = trimmed_mean([log_ratio(mine, theirs) for mine, theirs in pairs])
    is_same_score = known.high < math.log(rule.full) or known.low > math.log(rule.zero)
    return elapsed_s > ENOUGH_S or known.half <= (CERTAIN if is_same_score else NARROW)


def _is_hopeless(package: Package, first: Outcome, reference_s: float) -> bool:
    return first.usage.cpu_s > _HOPELESS * package.manifest.speed.zero * max(reference_s, LEAST_S)


def _point(size: int, pairs: list[tuple[float, float]]) -> SpeedPoint:
    mine, theirs = ([round(time_s, 6) for time_s in times] for times in zip(*pairs, strict=True))
    return SpeedPoint(
        size=size,
        cpu_s=statistics.median(mine),
        reference_cpu_s=statistics.median(theirs),
        times=mine,
        reference_times=theirs,
    )
