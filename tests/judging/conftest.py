from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from judge.judging import Mode, judge
from judge.package.load import Package, load_package
from judge.package.tests import Tests
from judge.preparing import prepare
from judge.report import Event, Report
from sandbox.local import LocalSandbox

HERE = Path(__file__).parent
TOYS = HERE / "toy-problems" / "toys"


@pytest.fixture(scope="session")
def sandbox() -> Iterator[LocalSandbox]:
    made = LocalSandbox()
    yield made
    made.close()


class Court:
    """Judges sources for the packages of this folder, and for real ones."""

    def __init__(self, sandbox: LocalSandbox) -> None:
        self.sandbox = sandbox
        self.package = cache(self._package)
        self.tests = cache(self._tests)

    def _package(self, slug: str) -> Package:
        return load_package(TOYS / slug)

    def _tests(self, slug: str) -> Tests:
        return prepare(self.package(slug), self.sandbox)

    def events(self, slug: str, source: str, *, mode: Mode = "submit", own_input: str | None = None) -> list[Event]:
        package, tests = self.package(slug), self.tests(slug)
        return list(judge(package, tests, source, self.sandbox, mode=mode, own_input=own_input))

    def report(self, slug: str, source: str, *, mode: Mode = "submit", own_input: str | None = None) -> Report:
        report = self.events(slug, source, mode=mode, own_input=own_input)[-1].report
        assert report is not None
        return report


@pytest.fixture(scope="session")
def court(sandbox: LocalSandbox) -> Court:
    return Court(sandbox)
