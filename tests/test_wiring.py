"""Putting it together: what is chosen by settings, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from judge import wiring
from judge.compare import registry
from judge.errors import NotAllowed, Unavailable
from judge.settings import Settings
from sandbox.errors import SandboxUnavailable
from tests.jobs.fakes import FakeSandbox


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "judge.example.org", ""])
def test_a_server_open_to_strangers_refuses_the_local_sandbox(tmp_path: Path, host: str) -> None:
    settings = Settings(home=tmp_path, host=host, sandbox="local")

    with pytest.raises(NotAllowed, match="no wall") as refusal:
        wiring.build(settings)

    assert "JUDGE_SANDBOX=docker" in str(refusal.value.context["hint"])
    assert "judge doctor" in str(refusal.value.context["hint"])
    with pytest.raises(NotAllowed):
        wiring.open_sandbox(settings)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_is_not_open_to_strangers(tmp_path: Path, host: str) -> None:
    wiring.build(Settings(home=tmp_path, host=host, sandbox="local")).close()


@pytest.fixture
def no_docker(monkeypatch: pytest.MonkeyPatch) -> FakeSandbox:
    local = FakeSandbox()

    def docker(_settings: Any, _progress: Any, _framework: Any) -> FakeSandbox:
        raise SandboxUnavailable("no Docker engine answers.", "Start it.")

    monkeypatch.setattr(wiring, "_docker", docker)
    monkeypatch.setattr(wiring, "_local", lambda _framework: local)
    return local


def test_auto_takes_the_local_sandbox_where_no_engine_answers_and_says_so(
    tmp_path: Path, no_docker: FakeSandbox
) -> None:
    lines: list[str] = []

    assert wiring.open_sandbox(Settings(home=tmp_path), lines.append) is no_docker
    assert "no wall against strangers" in lines[0]


@pytest.mark.parametrize("choice", [{"sandbox": "docker"}, {"sandbox": "auto", "host": "0.0.0.0"}])
@pytest.mark.usefixtures("no_docker")
def test_never_takes_the_local_sandbox_where_it_must_not(tmp_path: Path, choice: dict[str, str]) -> None:
    with pytest.raises(SandboxUnavailable, match="no Docker engine answers"):
        wiring.open_sandbox(Settings.model_validate({"home": tmp_path, **choice}))


def test_a_lost_wall_is_not_replaced_by_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine_is_up = iter([True, False, True])

    def docker(_settings: Any, _progress: Any, _framework: Any) -> FakeSandbox:
        if next(engine_is_up):
            return FakeSandbox()
        raise SandboxUnavailable("no Docker engine answers.", "Start it.")

    monkeypatch.setattr(wiring, "_docker", docker)
    monkeypatch.setattr(wiring, "_local", lambda _framework: pytest.fail("a wall is replaced by none"))
    make = wiring.SandboxMaker(Settings(home=tmp_path))

    assert make(print).is_wall
    with pytest.raises(SandboxUnavailable):
        make(print)
    assert make(print).is_wall


def test_what_judging_uses_is_loaded_before_the_first_submission_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(wiring, "_local", lambda _framework: FakeSandbox())
    monkeypatch.setattr(registry, "preload", lambda: done.append("preloaded"))

    wiring.SandboxMaker(Settings(home=tmp_path, sandbox="local"))(print)

    assert done == ["preloaded"]


def test_a_process_without_workers_prepares_no_sandbox(tmp_path: Path) -> None:
    def make(_progress: object) -> FakeSandbox:
        raise AssertionError("not asked for")

    judge = wiring.build(Settings(home=tmp_path, workers=0), make_sandbox=make)
    judge.start()

    assert judge.sandbox.status().state == "off"
    judge.close()


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    judge = wiring.build(Settings(home=tmp_path), make_sandbox=lambda _progress: FakeSandbox())
    judge.start()
    judge.close()
    judge.close()


def test_says_that_the_home_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(Unavailable):
        wiring.build(Settings(home=tmp_path / "file"))
