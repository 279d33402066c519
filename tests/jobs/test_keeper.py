"""The keeper of the sandbox: ready in the background, honest about why not, replaced when lost."""

from __future__ import annotations

import threading

import pytest

from judge.jobs.keeper import Progress, SandboxKeeper
from sandbox.errors import SandboxUnavailable
from tests.jobs.fakes import FakeSandbox


def test_start_does_not_wait_and_shows_the_newest_line_of_progress() -> None:
    told, go_on = threading.Event(), threading.Event()

    def make(progress: Progress) -> FakeSandbox:
        progress("Step 3/7: installing numpy")
        told.set()
        assert go_on.wait(10)
        return FakeSandbox()

    keeper = SandboxKeeper(make)
    assert keeper.status().state == "off"
    keeper.start()
    assert told.wait(10)

    assert keeper.status().state == "preparing"
    assert keeper.status().message == "Step 3/7: installing numpy"
    with pytest.raises(SandboxUnavailable, match="installing numpy"):
        keeper.get()
    go_on.set()
    assert keeper.wait_ready(10)
    assert (keeper.status().state, keeper.status().name, keeper.status().is_wall) == ("ready", "fake", True)
    keeper.close()


def test_says_why_there_is_none_and_tries_until_there_is() -> None:
    tries: list[str] = []
    failed = threading.Event()

    def make(_progress: Progress) -> FakeSandbox:
        tries.append("")
        if len(tries) < 3:
            raise SandboxUnavailable("no Docker engine answers", "systemctl start docker")
        assert failed.wait(10)
        return FakeSandbox()

    keeper = SandboxKeeper(make, retry_s=0.01)
    keeper.start()
    while len(tries) < 3:
        pass
    status = keeper.status()
    failed.set()

    assert (status.state, status.message) == ("unavailable", "no Docker engine answers")
    assert status.remedy == "systemctl start docker"
    assert keeper.wait_ready(10)
    keeper.close()


def test_replaces_a_lost_sandbox_and_closes_it() -> None:
    keeper = SandboxKeeper(lambda _progress: FakeSandbox(), retry_s=0.01)
    keeper.start()
    assert keeper.wait_ready(10)
    first = keeper.get()

    keeper.report_lost(first, SandboxUnavailable("the engine stopped"))
    keeper.report_lost(first, SandboxUnavailable("said twice, by two workers"))

    assert keeper.wait_ready(10)
    second = keeper.get()
    assert second is not first
    assert isinstance(first, FakeSandbox)
    assert first.is_closed
    keeper.close()
    assert isinstance(second, FakeSandbox)
    assert second.is_closed


def test_closes_a_sandbox_that_comes_too_late() -> None:
    begun, go_on = threading.Event(), threading.Event()
    sandbox = FakeSandbox()

    def make(_progress: Progress) -> FakeSandbox:
        begun.set()
        assert go_on.wait(10)
        return sandbox

    keeper = SandboxKeeper(make)
    keeper.start()
    assert begun.wait(10)
    keeper.close()
    go_on.set()
    assert keeper._thread
    keeper._thread.join(10)

    assert sandbox.is_closed
    assert not keeper.wait_ready(0)
