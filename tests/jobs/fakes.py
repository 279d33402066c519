"""A clock that is set, a sandbox that runs nothing, and judging by script: what the queue and the workers are tested
with."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from judge.jobs.handlers import Events
from judge.report import Event, GroupResult, Report, TestResult
from judge.store.records import Submission
from judge.verdict import Verdict
from sandbox.base import Limits, Run, Sandbox


class FakeClock:
    def __init__(self, now: float = 1_000_000.0) -> None:
        self.time = now

    def now(self) -> float:
        return self.time

    def pass_time(self, seconds: float) -> None:
        self.time += seconds


class FakeSandbox:
    name = "fake"
    is_wall = True

    def __init__(self) -> None:
        self.is_closed = False

    @contextlib.contextmanager
    def lease(self, limits: Limits) -> Iterator[Run]:
        raise AssertionError(f"nothing is run here ({limits})")
        yield

    def environment(self) -> dict[str, str]:
        return {"sandbox": "fake"}

    def close(self) -> None:
        self.is_closed = True


@dataclass
class Script:
    """Judging that says what it is told to. `before_test` is called before each test and may block or raise;
    `began` and `ended` count the tries that came to their first and last step."""

    tests: int = 2
    verdict: Verdict = Verdict.ACCEPTED
    score: float = 100.0
    message: str = ""
    before_test: Callable[[Submission, int], object] | None = None
    fail: Callable[[Submission], None] | None = None
    began: int = 0
    ended: int = 0
    closed: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, submission: Submission, sandbox: Sandbox) -> tuple[str, Events]:
        del sandbox
        with self._lock:
            self.began += 1
        if self.fail is not None:
            self.fail(submission)
        return "d" * 64, self._events(submission)

    def _events(self, submission: Submission) -> Events:
        try:
            yield Event(kind="started", total=self.tests)
            results = []
            for number in range(self.tests):
                if self.before_test is not None:
                    self.before_test(submission, number)
                result = TestResult(name=f"basic/t{number}", group="basic", verdict=self.verdict, message=self.message)
                results.append(result)
                yield Event(kind="test", test=result)
            with self._lock:
                self.ended += 1
            yield Event(kind="report", report=self.report(results))
        finally:
            with self._lock:
                self.closed += 1

    def report(self, results: list[TestResult]) -> Report:
        group = GroupResult(name="basic", points=self.score, max=100, passed=len(results), total=len(results))
        return Report(verdict=self.verdict, score=self.score, groups=[group], tests=results)
