"""Judging one submission: the events of it, one after another, the report last.

run 1   the submission, call after call; before its first call our own reading.py looks for what is forbidden
run 2   the reference, only where time is measured or a person's own input is to be answered
run 3   the package's checker, only where it has one
run 4   a person's own input, evaluated; it is given back before anything else begins
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any, Literal

from judge.calls import call_of, limits_of, reference_limits, submission_of
from judge.checking import Checker
from judge.errors import InvalidSource
from judge.judging.comparing import Comparing
from judge.judging.deciding import decide, is_load_failure
from judge.judging.finding import Finding
from judge.judging.forbidding import find_forbidden, rejected
from judge.judging.own_input import CASE, GROUP, answer, read_input
from judge.judging.revealing import cut, first_sentence, told_of_rejection
from judge.judging.sources import check_source
from judge.judging.speed import measure_speed
from judge.judging.summary import summary
from judge.judging.withholding import Known
from judge.package.load import Package
from judge.package.schema import SPEED, Framework, Reveal
from judge.package.tests import Test, Tests
from judge.report import Event, Report, SpeedPoint, TestResult
from judge.scoring import overall, score_groups, score_speed
from judge.verdict import Verdict
from sandbox.base import Ending, Outcome, Run, Sandbox, Source

__all__ = ["Mode", "Session"]

Mode = Literal["submit", "run"]

_LIMITS = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT, Verdict.OUTPUT_LIMIT)
_STDOUT_CHARS = 16_000
_NOT_RUN = Finding(Verdict.NOT_RUN)

Events = Generator[Event, None, None]


@dataclass
class Session:
    """One judging, from its first event to its last."""

    package: Package
    tests: Tests
    text: str
    sandbox: Sandbox
    mode: Mode = "submit"
    own_input: str | None = None
    framework: Framework = "numpy"  # what the source is written with, and the sandbox was made for
    with_speed: bool = True  # False: the tests of the group speed are left out
    most_limits: int = 3  # so many tests may end at a limit; the others are not run any more
    stack: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)
    results: list[TestResult] = field(default_factory=list)
    points: list[SpeedPoint] = field(default_factory=list)
    stdout: str = ""
    rejection: Finding | None = None  # what was forbidden, where it only showed after some tests
    _yardstick: Run | None = None

    def events(self) -> Events:
        """Raises SandboxError."""
        chosen = self._chosen()
        own = [Test(group=GROUP, case=CASE)] if self.mode == "run" and self.own_input is not None else []
        yield Event(kind="started", total=len(chosen) + len(own))
        try:
            self.text = check_source(self.text)
            source = submission_of(self.package, self.text, self.framework)
        except InvalidSource as error:
            yield self._stopped(Finding(Verdict.COMPILE_ERROR, error.message, {"code": "source"}))
            return
        with self.stack:
            yield from self._with_sandbox(source, chosen, has_own_input=bool(own))

    def _with_sandbox(self, source: Source, chosen: list[Test], *, has_own_input: bool) -> Events:
        limits = limits_of(self.package, self.tests, self.framework)
        own: Test | InvalidSource | None = None
        if has_own_input:
            own = self._read_own_input()
        run = self.stack.enter_context(self.sandbox.lease(limits))
        finding = self._forbidden(run)
        if finding is not None:
            yield self._stopped(finding)
            return
        bench = _Bench(self, source, run)
        for number, test in enumerate(chosen, 1):
            follows = number < len(chosen) or isinstance(own, Test)
            stopped = yield from bench.judge(test, self.package.manifest.groups[test.group].reveal, follows=follows)
            if stopped is not None:
                yield self._stopped(stopped)
                return
        if own is not None:
            stopped = yield from self._judge_own_input(own, bench)
            if stopped is not None:
                yield self._stopped(stopped)
                return
        yield Event(kind="report", report=self._report()) if self.rejection is None else self._stopped(self.rejection)

    def yardstick(self) -> Run:
        """The reference's own run, taken when it is first needed."""
        if self._yardstick is None:
            self._yardstick = self.stack.enter_context(self.sandbox.lease(reference_limits(self.package)))
        return self._yardstick

    def _chosen(self) -> list[Test]:
        groups = self.package.manifest.groups
        return [
            test
            for test in self.tests.tests
            if (self.mode == "submit" or groups[test.group].reveal == "full")
            and (self.with_speed or test.group != SPEED)
        ]

    def _forbidden(self, run: Run) -> Finding | None:
        found = find_forbidden(self.package, self.text, run, self.framework)
        return rejected(found) if found else None

    def _read_own_input(self) -> Test | InvalidSource:
        try:
            return read_input(self.package, self.tests, self.own_input or "", self.sandbox)
        except InvalidSource as error:
            return error

    def _judge_own_input(self, own: Test | InvalidSource, bench: _Bench) -> Generator[Event, None, Finding | None]:
        """The event of own/input: against the reference's answer, where it has one."""
        unfit = Test(group=GROUP, case=CASE)
        if isinstance(own, InvalidSource):
            finding = Finding(Verdict.COMPILE_ERROR, own.message, {"code": "input"})
            yield self.told(cut(self.package, unfit, None, finding, "diagnosis"))
            return None
        known = answer(self.package, own, self.yardstick(), limits_of(self.package, self.tests))
        if isinstance(known, Test):
            return (yield from bench.judge(known, "full"))
        finding = Finding(Verdict.NOT_RUN, f"the reference does not answer this input: {known}", {"code": "reference"})
        yield self.told(cut(self.package, own, None, finding, "full"))
        return None

    def told(self, result: TestResult) -> Event:
        self.results.append(result)
        if result.stdout:
            room = _STDOUT_CHARS - len(self.stdout)
            self.stdout += result.stdout[: max(room, 0)]
        return Event(kind="test", test=result)

    def _stopped(self, finding: Finding) -> Event:
        """The report of a submission that cannot be tested, or is tested no further: no test is counted, nothing is
        earned."""
        detail = {key: value for key, value in finding.detail.items() if value not in ("", [], {})}
        report = Report(
            verdict=finding.verdict,
            score=0.0,
            message=first_sentence(finding.message),
            groups=score_groups(self.package.manifest.groups, [], self._totals(), None),
            tests=self.results,
            stdout=self.stdout,
            detail=detail,
            environment=self.sandbox.environment(),
        )
        return Event(kind="report", report=report)

    def _totals(self) -> dict[str, int]:
        totals: dict[str, int] = {}
        for test in self._chosen():
            totals[test.group] = totals.get(test.group, 0) + 1
        return totals

    def _report(self) -> Report:
        manifest = self.package.manifest
        totals = self._totals()
        has_speed = self.mode == "submit" and totals.get(SPEED, 0) > 0
        speed = score_speed(self.points, manifest.speed) if has_speed else None
        groups = score_groups(manifest.groups, self.results, totals, speed)
        verdict = overall(self.results, speed)
        is_scored = self.mode == "submit" and verdict is not Verdict.INTERNAL_ERROR
        return Report(
            verdict=verdict,
            score=round(sum(group.points for group in groups), 2) if is_scored else 0.0,
            message=summary(self.package, verdict, self.results, speed, is_whole=self.mode == "submit"),
            groups=groups,
            tests=self.results,
            speed=speed,
            stdout=self.stdout,
            environment=self.sandbox.environment(),
        )


class _Bench:
    """Where one submission is tested: its run, and what was found out about it so far."""

    def __init__(self, session: Session, source: Source, run: Run) -> None:
        self._session, self._source, self._run = session, source, run
        self._package = session.package
        self._framework = session.framework
        self._limits = limits_of(session.package, session.tests, self._framework)
        checker = session.stack.enter_context(Checker(session.package, session.sandbox))
        self._comparing = Comparing(session.package, checker, self._again)
        self._known = Known(session.text)
        self._limits_met = 0
        self._breach: Outcome | None = None  # of a further call that a comparison asked for
        self._is_over = False

    def judge(self, test: Test, reveal: Reveal, *, follows: bool = False) -> Generator[Event, None, Finding | None]:
        """The event of one test. follows: it is not the last. Returns a finding where judging must stop at once, with
        nothing told of this test."""
        if self._is_over:
            yield self._session.told(cut(self._package, test, None, _NOT_RUN, reveal))
            return None
        call = call_of(self._package, test, framework=self._framework)
        outcome = self._run.call(self._source, call, self._limits, follows=follows or test.group == SPEED)
        finding = decide(test, outcome, self._comparing, self._framework)
        if self._breach is not None:
            finding = decide(test, self._breach, self._comparing, self._framework)
        is_rejected = finding.verdict is Verdict.REJECTED
        if (is_rejected or is_load_failure(outcome)) and not self._session.results:
            return finding
        if is_rejected:
            if reveal != "full":
                finding = told_of_rejection(self._package, test, finding, self._known)
            self._session.rejection = finding
        cpu_s = outcome.usage.cpu_s
        if test.group == SPEED and finding.is_right:
            own = (self._source, self._run, self._framework)
            point = measure_speed(self._package, test, outcome, own, self._session.yardstick(), self._limits)
            self._session.points.append(point)
            cpu_s = point.cpu_s
        self._limits_met += finding.verdict in _LIMITS
        self._is_over = (
            self._limits_met >= self._session.most_limits or finding.verdict is Verdict.INTERNAL_ERROR or is_rejected
        )
        yield self._session.told(cut(self._package, test, outcome, finding, reveal, cpu_s=cpu_s, known=self._known))
        return None

    def _again(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Outcome:
        test = Test(group="", case="again", args=args, kwargs=kwargs)
        call = call_of(self._package, test, watch=False, framework=self._framework)
        outcome = self._run.call(self._source, call, self._limits)
        if outcome.ending is Ending.FORBIDDEN:
            self._breach = outcome
        return outcome
