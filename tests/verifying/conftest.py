from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from judge.package.load import load_package
from judge.verifying import Claim
from judge.verifying.ground import Ground
from sandbox.local import LocalSandbox
from tests.judging.conftest import sandbox
from tests.package.conftest import Folder, copied, folder
from tests.sandbox.conftest import docker_sandbox

__all__ = ["Ask", "ask", "copied", "docker_sandbox", "folder", "sandbox"]

Question = Callable[[Ground], Iterator[Claim]]
Ask = Callable[[Question, Folder], dict[str, Claim]]


@pytest.fixture
def ask(sandbox: LocalSandbox) -> Ask:
    """What one question says about a package, by the name of the claim."""

    def ask(question: Question, folder: Folder) -> dict[str, Claim]:
        ground = Ground(load_package(folder.path), sandbox)
        return {claim.name: claim for claim in question(ground)}

    return ask
