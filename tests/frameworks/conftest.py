from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from judge.settings import Settings
from sandbox.base import Call, Limits, Outcome, Sandbox, Source
from sandbox.errors import SandboxError
from tests.conftest import leave_out

Perform = Callable[..., Outcome]
ROOM = Limits(memory_mb=768)


@pytest.fixture(scope="session")
def torch_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Builds the image the first time, which takes a minute or two. Where no PyTorch is to be had, these tests are
    left out, and the last lines say so and why: it is 200 MB that not every network lets in."""
    from sandbox.docker import DockerSandbox

    settings = Settings()
    try:
        sandbox = DockerSandbox(
            image_name=settings.image,
            base=settings.image_base,
            run_dir=Path("/tmp/judge-test-torch"),
            pool_size=1,
            uses=1000,  # importing PyTorch takes seconds, and one container for each of these tests proves nothing more
            framework="torch",
        )
    except SandboxError as error:
        why = f"the image with PyTorch cannot be built: {str(error).strip().splitlines()[-1]}"
        tests = [item for item in request.session.items if "torch_sandbox" in getattr(item, "fixturenames", ())]
        leave_out(request.config, "torch", len(tests), why)
    yield sandbox
    sandbox.close()


@pytest.fixture
def perform(torch_sandbox: Sandbox) -> Iterator[Perform]:
    """perform(text, *args, …): one call of `f`, written in PyTorch, in a run that the whole test shares."""
    with torch_sandbox.lease(ROOM) as run:

        def perform(text: str, *args: Any, limits: Limits = ROOM, **call: Any) -> Outcome:
            wish = Call(**{"entry": "f", "args": args, "framework": "torch", **call})
            return run.call(Source(text=f"import torch\n{text}"), wish, limits)

        yield perform
