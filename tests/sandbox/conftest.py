from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sandbox.base import Call, Limits, Outcome, Sandbox, Source
from sandbox.local import LocalSandbox

Perform = Callable[..., Outcome]


@pytest.fixture(scope="session")
def docker_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    from sandbox.docker import DockerSandbox

    # A short path: the name of a unix socket may have no more than 107 characters.
    sandbox = DockerSandbox(run_dir=Path("/tmp/judge-test-run"), pool_size=1)
    yield sandbox
    sandbox.close()


@pytest.fixture(scope="session", params=["local", pytest.param("docker", marks=pytest.mark.docker)])
def sandbox(request: pytest.FixtureRequest) -> Sandbox:
    """Both sandboxes, one after the other: what holds in one holds in the other."""
    if request.param == "docker":
        found: Sandbox = request.getfixturevalue("docker_sandbox")
        return found
    return LocalSandbox()


@pytest.fixture
def perform(sandbox: Sandbox) -> Iterator[Perform]:
    """perform(text, *args, …): one call of `f` in a run that the whole test shares."""
    with sandbox.lease(Limits()) as run:

        def perform(text: str, *args: Any, limits: Limits | None = None, **call: Any) -> Outcome:
            wish = Call(**{"entry": "f", "args": args, **call})
            return run.call(Source(text=text), wish, limits or Limits())

        yield perform
