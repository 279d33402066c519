"""A real server with real judging in Docker, and a real browser."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.judged.server import Server


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("served"))
    server.start()
    yield server
    server.stop()
