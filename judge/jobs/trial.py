"""Judging for real: the package of a submission, its tests, and the events of judging it.

Tests are prepared once for each package, kept on disk, and shared by the worker threads. They may be large (inputs and
expected answers are arrays), so few are held in memory.
"""

from __future__ import annotations

from pathlib import Path

from judge.jobs.handlers import Events, Judging
from judge.jobs.prepared import OnceCache
from judge.judging import judge
from judge.package.catalog import Catalog
from judge.package.schema import framework_of
from judge.preparing import Tests, prepare
from judge.store.records import Submission
from sandbox.base import Sandbox

__all__ = ["trial"]

KEPT = 6


def trial(catalog: Catalog, kept: Path) -> Judging:
    """The Judging of the workers of one process. kept: the directory of prepared tests."""
    prepared: OnceCache[Tests] = OnceCache(KEPT)

    def judging(submission: Submission, sandbox: Sandbox) -> tuple[str, Events]:
        package = catalog.get(submission.problem)

        def events() -> Events:
            tests = prepared.get(f"{sandbox.name}:{package.digest}", lambda: prepare(package, sandbox, kept))
            yield from judge(
                package,
                tests,
                submission.source,
                sandbox,
                mode=submission.mode,
                own_input=submission.own_input,
                framework=framework_of(submission.framework),
            )

        return package.digest, events()

    return judging
