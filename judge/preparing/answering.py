"""The expected answers: the reference, run in the sandbox on every case."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from judge.calls import call_of, reference_limits, source_of
from judge.package.load import REFERENCE, Package, invalid
from judge.package.tests import Answer, Expected, Raise, Test
from judge.preparing.telling import how_it_ended
from sandbox.base import Ending, Result, Returned, Run

__all__ = ["answered", "expected_of", "locked"]


def answered(package: Package, test: Test, run: Run) -> tuple[Test, float]:
    """The test with what the reference answers, or raises, and the seconds that this took. Raises InvalidPackage where
    it does neither."""
    outcome = run.call(source_of(package, package.reference), call_of(package, test), reference_limits(package))
    if outcome.ending is not Ending.FINISHED:
        invalid(package.slug, REFERENCE, f"{test.name}: {how_it_ended(outcome)}")
    if outcome.changed_inputs:
        changed = ", ".join(outcome.changed_inputs)
        invalid(package.slug, REFERENCE, f"{test.name}: it changes its input {changed}, which [inputs] watch forbids")
    return replace(test, expected=tuple(expected_of(result) for result in outcome.results)), outcome.usage.wall_s


def expected_of(result: Result) -> Expected:
    """What the reference did in one step, as what is expected of others."""
    if isinstance(result, Returned):
        return Answer(locked(result.value))
    return Raise(result.type_name, result.bases)


def locked(value: Any) -> Any:
    """The value itself, its arrays not to be written to: it is shared."""
    if isinstance(value, np.ndarray):
        value.flags.writeable = False
    elif isinstance(value, list | tuple | dict):
        for item in value.values() if isinstance(value, dict) else value:
            locked(item)
    return value
