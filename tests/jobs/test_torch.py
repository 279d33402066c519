"""Submissions in PyTorch have a sandbox of their own, and what is wrong with it is no concern of the others."""

from __future__ import annotations

import pytest

from judge.jobs.handlers import _gist
from judge.jobs.keeper import Progress, SandboxKeeper
from judge.store.records import Submission
from sandbox.base import Sandbox
from sandbox.errors import SandboxUnavailable
from tests.jobs.conftest import Place
from tests.jobs.fakes import FakeSandbox, Script


class Maker:
    """Fails until it is mended."""

    def __init__(self) -> None:
        self.is_mended = False
        self.calls = 0

    def __call__(self, progress: Progress) -> Sandbox:
        self.calls += 1
        progress("Step 11/16")
        if not self.is_mended:
            raise SandboxUnavailable("the image cannot be built", "Free some space.")
        return FakeSandbox()


class Seen(Script):
    def __call__(self, submission: Submission, sandbox: Sandbox) -> object:  # type: ignore[override]
        self.sandboxes = [*getattr(self, "sandboxes", []), sandbox]
        return super().__call__(submission, sandbox)


@pytest.fixture
def maker() -> Maker:
    return Maker()


def test_waits_for_its_sandbox_while_others_are_judged(place: Place, maker: Maker) -> None:
    torch = SandboxKeeper(maker, retry_s=0.01)
    worker = place.worker(Script(), torch=torch)
    waiting, other = place.submit("aaaaaaaaaaaa", framework="torch"), place.submit("bbbbbbbbbbbb")

    while place.look(other).state != "judged":
        worker.process_one()

    said = [str(event) for event in place.heard(waiting)]
    assert ("queued", True) == (place.look(waiting).state, any("Waiting for PyTorch" in one for one in said))

    maker.is_mended = True
    assert torch.wait_ready(5)
    place.clock.pass_time(60)
    worker.process_one()

    assert "judged" == place.look(waiting).state
    torch.close()


def test_says_in_one_line_why_it_waits() -> None:
    assert "Step 3/9" == _gist("Step 3/9")
    assert "ERROR: no such package" == _gist("Step 3/9\n\x1b[91mERROR: no such package\nexit code 1").removeprefix(
        "[91m"
    )
    assert 200 == len(_gist("x" * 5000))


def test_makes_no_sandbox_for_torch_before_one_asks(place: Place, maker: Maker) -> None:
    maker.is_mended = True
    torch = SandboxKeeper(maker, retry_s=0.01)
    judging = Seen()
    worker = place.worker(judging, torch=torch)  # type: ignore[arg-type]
    place.submit("aaaaaaaaaaaa")
    worker.process_one()
    assert (0, "off") == (maker.calls, torch.status().state)

    place.submit("bbbbbbbbbbbb", framework="torch")
    worker.process_one()

    assert torch.get() is judging.sandboxes[1] is not judging.sandboxes[0]
    torch.close()


def test_a_torch_sandbox_that_is_lost_is_replaced_and_numpys_is_kept(place: Place, maker: Maker) -> None:
    maker.is_mended = True
    torch, keeper = SandboxKeeper(maker, retry_s=0.01), place.keeper()
    numpy_sandbox = keeper.get()

    def fail(submission: Submission) -> None:
        raise SandboxUnavailable("gone", "start it")

    worker = place.worker(Script(fail=fail), torch=torch, keeper=keeper)
    place.submit("aaaaaaaaaaaa", framework="torch")
    worker.process_one()

    assert (True, True) == (keeper.get() is numpy_sandbox, torch.wait_ready(5))
    assert maker.calls >= 1
    torch.close()
    keeper.close()
