"""Time, measured side by side: the submission and the reference in turn, on the same input, in two runs.

What else the machine does disturbs both alike, and of each the least CPU time counts: noise only ever adds. The
reference has a run of its own, so neither its code nor its answer comes near the submission's. It is the one in the
submission's framework, where the package has such a one: arrays and tensors are not equally fast.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from judge.calls import call_of, reference_limits, source_of
from judge.package.load import Package
from judge.package.schema import Framework
from judge.package.tests import Test
from judge.report import SpeedPoint
from judge.scoring import LEAST_S
from sandbox.base import Ending, Limits, Outcome, Run, Source
from sandbox.errors import RunBroken

__all__ = ["measure_speed"]

ROUNDS = 3
BUDGET_S = 8.0  # for all rounds of one size
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
    """The least CPU time of each. first: how the submission fared when the test was judged; it counts where nothing
    better is measured. limits: of the submission. Raises SandboxError."""
    source, run, framework = submission
    # Looking for changed inputs takes time of its own.
    call = call_of(package, test, watch=False, framework=framework)
    text, written_in = package.yardstick(framework)
    reference, reference_call = source_of(package, text), call_of(package, test, watch=False, framework=written_in)
    ample = reference_limits(package)
    own: list[float] = []
    references: list[float] = []
    started = clock()
    for number in range(ROUNDS):
        if number and clock() - started > BUDGET_S:
            break
        outcome = yardstick.call(reference, reference_call, ample)
        if outcome.ending is Ending.FINISHED:
            references.append(outcome.usage.cpu_s)
        if number == 0 and references and _is_hopeless(package, first, references[0]):
            break
        outcome = run.call(source, call, limits)
        if outcome.ending is Ending.FINISHED:
            own.append(outcome.usage.cpu_s)
    if not references:
        raise RunBroken(f"the reference, which once answered {test.name}, does not finish now")
    return SpeedPoint(
        size=test.size or 0,
        cpu_s=min(own, default=first.usage.cpu_s),
        reference_cpu_s=min(references),
    )


def _is_hopeless(package: Package, first: Outcome, reference_s: float) -> bool:
    return first.usage.cpu_s > _HOPELESS * package.manifest.speed.zero * max(reference_s, LEAST_S)
