"""Does the tolerance lie in the gap between what a right way needs and what a wrong one exceeds?

The reference is run with its arithmetic done otherwise: sums in another order, BLAS with more threads, float32 in place
of float64. All of these must pass, unless the package says why float32 is a wrong answer; then that must be rejected.
In float16 it is too coarse for anybody and must be rejected. How much of the tolerance each needed is set against the
wrong answers: by how many times the tolerance did the nearest of them miss it?
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from judge.calls import call_of, our_limits, reference_limits, source_of
from judge.checking import Checker
from judge.errors import CheckerFault
from judge.judging.comparing import Comparing
from judge.judging.deciding import decide
from judge.judging.finding import Finding
from judge.package.load import REFERENCE, invalid
from judge.package.schema import SPEED
from judge.package.tests import Answer, Test
from judge.report import Report
from judge.verdict import Verdict
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground
from judge.verifying.inside import text_of
from sandbox.base import Call, Ending, Outcome, Returned, Run, Source

__all__ = ["claims"]

_MOST_NEEDED = 0.5  # of the tolerance, by a right way: whoever adds up in yet another order needs room too
_LEAST_MISSED = 2.0  # times the tolerance, by a wrong one
_NARROW = {"float32": np.float32, "float16": np.float16}
_WORDS = {
    "order": "with its sums in another order",
    "threads": "with BLAS in two threads",
    "float32": "computed in float32",
    "float16": "computed in float16",
}


@dataclass(frozen=True)
class _Fate:
    """What became of one variant. needed: the largest share of the tolerance that a test took (inf where it is not
    about numbers); rejected_by: the tests that rejected it."""

    name: str
    needed: float
    rejected_by: tuple[str, ...]
    message: str = ""
    could_run: bool = True

    @property
    def is_right(self) -> bool:
        return not self.rejected_by


def claims(ground: Ground) -> Iterator[Claim]:
    """The variants fare as they must, and the tolerance lies in the gap. Raises InvalidPackage, SandboxError."""
    fates = {fate.name: fate for fate in _fates(ground)}
    reason = ground.package.manifest.precision.float32
    # Whole numbers, texts, or Python's own floats: then nothing gets narrower.
    has_floats = any(map(_has_floats, ground.tests.tests)) and fates["float16"].needed > 0
    yield _arithmetic(fates, reason, has_floats=has_floats)
    if has_floats:
        yield _gap(ground, fates, is_float32_right=reason is None)


def _arithmetic(fates: dict[str, _Fate], reason: str | None, *, has_floats: bool) -> Claim:
    must_pass = ["order", "threads", *(["float32"] if reason is None else [])]
    detail = {name: {"needed": _finite(f.needed), "rejected_by": list(f.rejected_by)} for name, f in fates.items()}
    for name in must_pass:
        fate = fates[name]
        if not fate.is_right:
            says = f"the reference {_WORDS[name]} is rejected by {fate.rejected_by[0]}: {fate.message}"
            if name == "float32":
                says += "; widen the tolerance, or say in [precision] float32 why that is a wrong answer"
            return Claim("arithmetic", False, says, detail)
    if reason is not None and fates["float32"].is_right:
        says = "[precision] says that float32 is a wrong answer, and every test accepts it: add one that shows it"
        return Claim("arithmetic", False, says, detail)
    if has_floats and fates["float16"].is_right:
        return Claim("arithmetic", False, "even float16 is accepted: the tolerance is too wide", detail)
    passed = [name for name in must_pass if fates[name].could_run]
    failed = [name for name in fates if name not in must_pass and not fates[name].is_right]
    says = f"{', '.join(passed)} pass" + (f", {' and '.join(failed)} rejected" if failed else "")
    left_out = [name for name in must_pass if not fates[name].could_run]
    if left_out:
        says += f"; {left_out[0]}: could not be tried here ({fates[left_out[0]].message})"
    return Claim("arithmetic", True, says, detail)


def _gap(ground: Ground, fates: dict[str, _Fate], *, is_float32_right: bool) -> Claim:
    right = {f"the reference {_WORDS[name]}": fates[name].needed for name in ("order", "threads")}
    wrong = {f"the reference {_WORDS['float16']}": fates["float16"].needed}
    (right if is_float32_right else wrong)[f"the reference {_WORDS['float32']}"] = fates["float32"].needed
    for submission in ground.tagged("accepted"):
        right[submission.path] = _needed(ground.report(submission.source))
    for submission in ground.tagged("wrong_answer"):
        report = ground.report(submission.source, with_speed=False)
        if any(test.verdict is Verdict.WRONG_ANSWER for test in report.tests):
            wrong[submission.path] = _needed(report)
    hungriest, nearest = max(right, key=lambda name: right[name]), min(wrong, key=lambda name: wrong[name])
    needed, missed = right[hungriest], wrong[nearest]
    detail = {"needed": _finite(needed), "by": hungriest, "missed": _finite(missed), "nearest": nearest}
    if needed > _MOST_NEEDED:
        says = f"too narrow: {hungriest} needs {needed:.0%} of it, and half is the most that a right way should"
        return Claim("tolerance", False, says, detail)
    if missed < _LEAST_MISSED:
        says = f"too wide: {nearest} misses it by no more than {missed:.2g} times"
        return Claim("tolerance", False, says, detail)
    says = f"right ways need {_share(needed)} of it"
    if math.isinf(missed):
        return Claim("tolerance", True, f"{says}; wrong ones are wrong in more than rounding", detail)
    says += f", the nearest wrong one misses it by {missed:.2g} times ({nearest})"
    if needed > 0:
        middle = math.sqrt(needed * missed)
        detail["middle"] = float(f"{middle:.2g}")
        says += f"; the middle of the gap: {middle:.2g} times as wide"
    return Claim("tolerance", True, says, detail)


def _fates(ground: Ground) -> Iterator[_Fate]:
    package = ground.package
    with ground.sandbox.lease(our_limits()) as run:
        sources = _variants(ground, run)
    limits = reference_limits(package)
    with Checker(package, ground.sandbox) as checker, ground.sandbox.lease(limits) as run:
        for name, text in sources.items():
            source = source_of(package, text)

            def again(args: tuple[Any, ...], kwargs: dict[str, Any], source: Any = source) -> Outcome:
                return run.call(source, Call(entry=package.manifest.entry.name, args=args, kwargs=kwargs), limits)

            comparing = Comparing(package, checker, again)
            needed, rejected, message = 0.0, [], ""
            for test in _tests(ground):
                shown = _narrowed(test, name) if name in _NARROW else test
                outcome = run.call(source, call_of(package, shown, watch=False), limits)
                if name == "threads" and outcome.ending is Ending.LOAD_RAISED:
                    message = outcome.error.message if outcome.error is not None else ""
                    yield _Fate(name, 0.0, (), message, could_run=False)
                    break
                finding = decide(test, outcome, comparing)
                if finding.verdict is Verdict.INTERNAL_ERROR:
                    raise CheckerFault(f"{package.slug}: {test.name}: {finding.message}")
                needed = max(needed, _used(finding))
                if not finding.is_right:
                    rejected.append(test.name)
                    message = message or finding.message
            else:
                yield _Fate(name, needed, tuple(rejected), message)


def _variants(ground: Ground, run: Run) -> dict[str, str]:
    call = Call(entry="variants", args=(ground.package.reference,))
    outcome = run.call(Source(text=text_of("varying"), filename="varying.py"), call, our_limits(wall_s=30.0))
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        invalid(ground.package.slug, REFERENCE, "its variants cannot be made: it does not parse")
    made: dict[str, str] = outcome.results[0].value
    return {name: made[name] for name in _WORDS}


def _tests(ground: Ground) -> list[Test]:
    """All but the large ones."""
    speed = [test for test in ground.tests.tests if test.group == SPEED]
    smallest = min(speed, key=lambda test: test.size or 0, default=None)
    return [test for test in ground.tests.tests if test.group != SPEED or test is smallest]


def _narrowed(test: Test, name: str) -> Test:
    """Its inputs in a narrower float; what is narrow already stays as it is."""
    steps = None
    if test.steps is not None:
        steps = tuple(
            replace(step, args=_cast(step.args, name), kwargs=_cast(dict(step.kwargs), name)) for step in test.steps
        )
    return replace(test, args=_cast(test.args, name), kwargs=_cast(dict(test.kwargs), name), steps=steps)


def _cast(value: Any, name: str) -> Any:
    if isinstance(value, np.ndarray | np.float64):
        with np.errstate(all="ignore"):  # what float16 cannot hold becomes inf
            return value.astype(_NARROW[name]) if value.dtype == np.float64 else value
    if type(value) in (list, tuple):
        return type(value)(_cast(item, name) for item in value)
    if type(value) is dict:
        return {key: _cast(item, name) for key, item in value.items()}
    return value


def _has_floats(test: Test) -> bool:
    return any(isinstance(one, Answer) and _holds_float(one.value) for one in test.expected)


def _holds_float(value: Any) -> bool:
    if isinstance(value, np.ndarray | np.generic):
        return value.dtype.kind in "fc"
    if isinstance(value, dict):
        return any(map(_holds_float, value.values()))
    if isinstance(value, list | tuple):
        return any(map(_holds_float, value))
    return isinstance(value, float | complex)


def _used(finding: Finding) -> float:
    """The share of the tolerance; of a rejection that is not about sizes: inf."""
    return float(finding.detail.get("used", 0.0 if finding.is_right else math.inf))


def _needed(report: Report) -> float:
    """Over all tests."""
    shares = [
        float(test.detail.get("used", 0.0 if test.verdict is Verdict.ACCEPTED else math.inf)) for test in report.tests
    ]
    return max(shares, default=0.0)


def _share(needed: float) -> str:
    return f"up to {needed:.0%}" if needed >= 0.01 else "less than 1%"


def _finite(number: float) -> float | None:
    return float(f"{number:.3g}") if math.isfinite(number) else None
