from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would like httpx2, which nothing else here needs
    from fastapi.testclient import TestClient

from judge import api, wiring
from judge.services import Judge
from judge.settings import Settings
from tests.jobs.fakes import FakeSandbox, Script

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
SOURCE = "def softmax(x):\n    return x\n"

Serve = Callable[..., TestClient]


@pytest.fixture
def script() -> Script:
    """How the server judges; to be set before it is asked to."""
    return Script()


@pytest.fixture
def serve(tmp_path: Path, script: Script) -> Iterator[Serve]:
    """Start a server on real packages, with a sandbox that runs nothing and judging by script."""
    clients: list[TestClient] = []

    def start(*, workers: int = 1, make_sandbox: Callable[..., FakeSandbox] | None = None, **chosen: Any) -> TestClient:
        settings = Settings(home=tmp_path, problems=PROBLEMS, workers=workers, **chosen)

        @asynccontextmanager
        async def lifespan(app: FastAPI) -> AsyncIterator[None]:
            judge = await run_in_threadpool(
                wiring.build,
                settings,
                make_sandbox=make_sandbox or (lambda _progress: FakeSandbox()),
                judging=script,
            )
            app.state.judge = judge
            judge.start()
            yield
            await run_in_threadpool(judge.close)

        app = api.new_app(settings, lifespan)
        api.mount(app, render_markdown=lambda text: f"<p>{len(text)}</p>")
        client = TestClient(app, raise_server_exceptions=False)
        client.__enter__()
        clients.append(client)
        return client

    yield start
    for client in clients:
        client.__exit__(None, None, None)


@pytest.fixture
def client(serve: Serve) -> TestClient:
    return serve()


def judge_of(client: TestClient) -> Judge:
    app = client.app
    assert isinstance(app, FastAPI)
    judge = app.state.judge
    assert isinstance(judge, Judge)
    return judge


def submit(client: TestClient, **fields: object) -> str:
    answer = client.post("/api/v1/submissions", json={"problem": "softmax", "source": SOURCE, **fields})
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])
