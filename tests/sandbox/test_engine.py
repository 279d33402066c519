from __future__ import annotations

import socket
from pathlib import Path

import pytest
import requests
from docker.errors import APIError, DockerException

from sandbox.engine import connect, engine_errors
from sandbox.errors import SandboxError, SandboxUnavailable


def test_says_that_no_engine_answers_and_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")

    with pytest.raises(SandboxUnavailable, match=r"docker\.sock: No such file or directory") as refusal:
        connect()
    assert "judge doctor" in refusal.value.remedy


def test_says_so_of_a_socket_that_nobody_listens_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "docker.sock"))

    with pytest.raises(SandboxUnavailable, match=r"Connection refused"):
        connect()


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [
        (APIError("no"), SandboxError),
        (DockerException("gone"), SandboxUnavailable),
        (requests.ConnectionError("gone"), SandboxUnavailable),
        (requests.Timeout("slow"), SandboxUnavailable),
    ],
)
def test_translates_what_the_sdk_raises(foreign: Exception, ours: type[SandboxError]) -> None:
    with pytest.raises(ours) as refusal, engine_errors():
        raise foreign
    assert type(refusal.value) is ours
    assert refusal.value.__cause__ is foreign


def test_sends_people_without_the_right_to_the_group() -> None:
    with pytest.raises(SandboxUnavailable) as refusal, engine_errors():
        raise DockerException("Permission denied")
    assert "usermod -aG docker" in refusal.value.remedy
