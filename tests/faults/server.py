"""A server, or a worker, as a process of its own that can be killed: real store, queue, workers and HTTP; judging is by
script, slow enough to be killed in the middle, with a verdict that the source names.

    python -m tests.faults.server serve|work HOME PORT WORKERS
"""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from judge import api, wiring
from judge.jobs.handlers import Events
from judge.report import Event, Report, TestResult
from judge.services import Judge
from judge.settings import Settings
from judge.store.records import Submission
from judge.verdict import Verdict
from sandbox.base import Sandbox
from tests.jobs.fakes import FakeSandbox

TESTS = 4
TEST_S = 0.1


def judging(submission: Submission, _sandbox: Sandbox) -> tuple[str, Events]:
    return "d" * 64, _events(Verdict(submission.source.partition("#")[2].strip()))


def _events(verdict: Verdict) -> Events:
    yield Event(kind="started", total=TESTS)
    results = []
    for number in range(TESTS):
        time.sleep(TEST_S)
        results.append(TestResult(name=f"basic/t{number}", group="basic", verdict=verdict))
        yield Event(kind="test", test=results[-1])
    yield Event(kind="report", report=Report(verdict=verdict, score=1.0, tests=results))


def build(home: str, workers: str) -> Judge:
    problems = Path(__file__).resolve().parents[2] / "problems"
    settings = Settings(home=Path(home), problems=problems, workers=int(workers))
    return wiring.build(settings, make_sandbox=lambda _progress: FakeSandbox(), judging=judging)


def serve(home: str, port: str, workers: str) -> None:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.judge = build(home, workers)
        app.state.judge.start()
        yield
        app.state.judge.close()

    app = api.new_app(Settings(), lifespan)
    api.mount(app, render_markdown=str)
    uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="warning", timeout_graceful_shutdown=1)


def work(home: str, _port: str, workers: str) -> None:
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    judge = build(home, workers)
    judge.start()
    stop.wait()
    judge.close()


if __name__ == "__main__":
    {"serve": serve, "work": work}[sys.argv[1]](*sys.argv[2:5])
