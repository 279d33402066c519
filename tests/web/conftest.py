from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would like httpx2, which nothing else here needs
    from fastapi.testclient import TestClient

from judge import wiring
from judge.jobs.handlers import Events
from judge.report import Event, Report
from judge.settings import Settings
from judge.store.records import Submission
from sandbox.base import Sandbox
from tests.jobs.fakes import FakeSandbox
from web.app import create_app

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
SOURCE = "def softmax(x):\n    return x\n"

Open = Callable[..., TestClient]


class Verbatim:
    """Judging that ends with the report it was given."""

    def __init__(self) -> None:
        self.report: Report | None = None

    def __call__(self, submission: Submission, sandbox: Sandbox) -> tuple[str, Events]:
        del submission, sandbox
        return "d" * 64, self._events()

    def _events(self) -> Events:
        assert self.report is not None
        yield Event(kind="started", total=len(self.report.tests))
        for test in self.report.tests:
            yield Event(kind="test", test=test)
        yield Event(kind="report", report=self.report)


@pytest.fixture
def judging() -> Verbatim:
    return Verbatim()


@pytest.fixture
def open_app(tmp_path: Path, judging: Verbatim) -> Iterator[Open]:
    """The whole application on the project's own problems, with a sandbox that runs nothing."""
    clients: list[TestClient] = []

    def start(*, workers: int = 0, problems: Path = PROBLEMS, is_wall: bool = True) -> TestClient:
        sandbox = FakeSandbox()
        sandbox.is_wall = is_wall
        settings = Settings(home=tmp_path / "home", problems=problems, workers=workers)
        make_judge = partial(wiring.build, make_sandbox=lambda _progress: sandbox, judging=judging)
        app = create_app(settings, make_judge)
        client = TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False)
        client.__enter__()
        clients.append(client)
        return client

    yield start
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(open_app: Open) -> TestClient:
    return open_app()


@pytest.fixture
def page_of(open_app: Open, judging: Verbatim) -> Callable[..., str]:
    """The page of a submission that was judged with this report."""

    def judged(report: Report, *, mode: str = "submit") -> str:
        judging.report = report
        client = open_app(workers=1)
        body = {"problem": "softmax", "source": SOURCE, "mode": mode}
        submission_id = client.post("/api/v1/submissions", json=body).json()["id"]
        with client.stream("GET", f"/api/v1/submissions/{submission_id}/events") as stream:
            stream.read()  # it ends with the report
        answer = client.get(f"/submissions/{submission_id}")
        assert answer.status_code == 200, answer.text
        return str(answer.text)

    return judged
