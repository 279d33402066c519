"""How much the score of one and the same submission moves: judged again and again, alone and beside a busy core."""

from __future__ import annotations

import multiprocessing
import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import ways
from benchmarks.table import Spread, show_spreads
from judge.judging import judge
from judge.package.load import Package, load_package
from judge.package.tests import Tests
from judge.preparing import prepare
from judge.report import Report
from sandbox.base import Sandbox

__all__ = ["main"]

_PACKAGE = Path(__file__).parent / "problems/toys/sorted-rows"


def main(*, as_json: bool, count: int = 50) -> None:
    package = load_package(_PACKAGE)
    halfway = next(one.source for one in package.tagged("accepted") if one.name == "halfway.py")
    with ways.docker_sandbox(pool_size=2) as sandbox:
        tests = prepare(package, sandbox, None)
        alone = [_judged(package, tests, halfway, sandbox) for _ in range(count)]
        with _busy():
            beside = [_judged(package, tests, halfway, sandbox) for _ in range(count)]
    spreads = [_spread("alone", alone), _spread("with the other core busy", beside)]
    show_spreads("One submission, judged again and again", spreads, as_json=as_json)


def _judged(package: Package, tests: Tests, source: str, sandbox: Sandbox) -> Report:
    *_, last = judge(package, tests, source, sandbox)
    if last.report is None or last.report.speed is None or last.report.speed.ratio is None:
        raise RuntimeError("it was not measured")
    return last.report


def _spread(name: str, reports: list[Report]) -> Spread:
    ratios = [report.speed.ratio for report in reports if report.speed and report.speed.ratio]
    scores = [report.score for report in reports]
    ranges = [(report.speed.low, report.speed.high) for report in reports if report.speed]
    middle = statistics.median(ratios)
    held = sum(low is not None and high is not None and low <= middle <= high for low, high in ranges)
    return Spread(name, len(reports), min(scores), max(scores), min(ratios), max(ratios), held / len(reports))


@contextmanager
def _busy() -> Iterator[None]:
    """A process that does nothing but count."""
    process = multiprocessing.get_context("spawn").Process(target=_count, daemon=True)
    process.start()
    try:
        yield
    finally:
        process.kill()
        process.join()


def _count() -> None:
    number = 0
    while True:
        number += 1
