"""What every question needs: the package, the sandbox, the prepared tests, and reports of its own submissions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from judge.judging.session import Session
from judge.package.load import Package, Tag, TaggedSubmission
from judge.package.schema import Framework
from judge.package.tests import Tests
from judge.preparing import prepare
from judge.report import Report, TestResult
from judge.verdict import Verdict
from sandbox.base import Sandbox
from sandbox.host import host_class

__all__ = ["Ground"]


@dataclass
class Ground:
    """cache: a directory for what need not be done twice; None: nothing is kept. torch: the sandbox for sources in
    PyTorch, where there is one. framework: of the submissions that are looked at."""

    package: Package
    sandbox: Sandbox
    cache: Path | None = None
    torch: Sandbox | None = None
    framework: Framework = "numpy"
    _reports: dict[tuple[str, bool], Report] = field(default_factory=dict)

    @cached_property
    def tests(self) -> Tests:
        """Raises InvalidPackage, SandboxError."""
        return prepare(self.package, self.sandbox, self.cache)

    def in_torch(self) -> Ground | None:
        """The same ground for sources in PyTorch: the tests stand once."""
        if self.torch is None:
            return None
        there = Ground(self.package, self.torch, self.cache, framework="torch")
        there.tests = self.tests
        return there

    @property
    def host(self) -> str:
        """The kind of host that times are measured on here."""
        return f"{host_class()}, {self.sandbox.environment()['sandbox']}"

    @property
    def starter(self) -> str:
        return self.package.starters[self.framework]

    def tagged(self, kind: Tag) -> tuple[TaggedSubmission, ...]:
        return self.package.tagged(kind, self.framework)

    def report(self, source: str, *, with_speed: bool = True) -> Report:
        """How this source is judged. Raises SandboxError."""
        key = (source, with_speed)
        if key not in self._reports:
            self._reports[key] = self._judge(source, with_speed=with_speed)
        return self._reports[key]

    def again(self, source: str) -> Report:
        """How it is judged now: where a time was in doubt. Raises SandboxError."""
        self._reports.pop((source, True), None)
        return self.report(source)

    def hidden(self, report: Report) -> list[TestResult]:
        """The results of tests that do not show their inputs."""
        groups = self.package.manifest.groups
        return [test for test in report.tests if groups[test.group].reveal != "full"]

    def failed(self, report: Report) -> list[TestResult]:
        """The hidden tests that rejected the answer for what it is, not for what it used."""
        wrong = (Verdict.WRONG_ANSWER, Verdict.RUNTIME_ERROR)
        return [test for test in self.hidden(report) if test.verdict in wrong]

    @cached_property
    def _open(self) -> Package:
        """The package as it is, but for what a rejection shows: here nobody is kept from seeing all of it."""
        groups = {name: one.model_copy(update={"reveal": "full"}) for name, one in self.package.manifest.groups.items()}
        return replace(self.package, manifest=self.package.manifest.model_copy(update={"groups": groups}))

    def _judge(self, source: str, *, with_speed: bool) -> Report:
        session = Session(
            self._open, self.tests, source, self.sandbox, framework=self.framework, with_speed=with_speed, most_limits=1
        )
        reports = [event.report for event in session.events() if event.report is not None]
        return reports[-1]
