"""Judging: a package, its tests and a source -> events, the report last. Pure: no database, no HTTP, no terminal.

session     the course of one judging           own_input   a person's own input, evaluated and answered
sources     is it fit to be run at all?         revealing   what of a finding its reader may see
forbidding  what the source may not use         showing     values as text
deciding    Outcome -> Verdict, in one match    naming      what the inputs are called
comparing   answers against expected ones       summary     the sentence at the head of a report
speed       time, side by side with the reference
"""

from __future__ import annotations

from collections.abc import Generator

from judge.judging.session import Mode, Session
from judge.judging.sources import check_source
from judge.package.load import Package
from judge.package.schema import Framework
from judge.package.tests import Tests
from judge.report import Event
from sandbox.base import Sandbox

__all__ = ["Mode", "check_source", "judge"]


def judge(
    package: Package,
    tests: Tests,
    source: str,
    sandbox: Sandbox,
    *,
    mode: Mode = "submit",
    own_input: str | None = None,
    framework: Framework = "numpy",
) -> Generator[Event, None, None]:
    """The events of judging `source`: `started`, a `test` for each test, `report`. Closing it gives back what it
    holds of the sandbox. Raises SandboxError where that failed: then it is worth another try.

    mode "run": only the tests that show everything, and `own_input`, text that gives the inputs; nothing is scored.
    framework: what the source is written with; the sandbox must have been made for it.
    """
    yield from Session(package, tests, source, sandbox, mode, own_input, framework).events()
