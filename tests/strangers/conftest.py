"""The whole application, as somebody sees it who does not mean well."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would like httpx2, which nothing else here needs
    from fastapi.testclient import TestClient

from judge import wiring
from judge.settings import Settings
from tests.jobs.fakes import FakeSandbox, Script
from web.app import create_app

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"
SOURCE = "def softmax(x):\n    return x\n"

MakeApp = Callable[..., FastAPI]
Open = Callable[..., TestClient]


@pytest.fixture
def script() -> Script:
    """How the judge judges."""
    return Script()


@pytest.fixture
def make_app(tmp_path: Path, script: Script) -> MakeApp:
    """The application with these settings, on real packages, with a sandbox that runs nothing."""

    def make(*, is_real: bool = False, **chosen: Any) -> FastAPI:
        """is_real: it judges, in the sandbox that is chosen."""
        values: dict[str, Any] = {"home": tmp_path / "home", "problems": PROBLEMS, "workers": 1} | chosen
        settings = Settings(**values)
        if is_real:
            return create_app(settings)
        return create_app(settings, partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=script))

    return make


@pytest.fixture
def open_app(make_app: MakeApp) -> Iterator[Open]:
    """Start such an application, and talk to it without a network."""
    clients: list[TestClient] = []

    def start(**chosen: Any) -> TestClient:
        client = TestClient(make_app(**chosen), base_url="http://127.0.0.1", raise_server_exceptions=False)
        client.__enter__()
        clients.append(client)
        return client

    yield start
    for client in clients:
        client.__exit__(None, None, None)
