"""Each wall is tried: up where an attempt fails, and named where it does not."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from sandbox.base import Call, Ending, Limits, Outcome, Returned, Run, Sandbox, Source, Usage
from sandbox.errors import RunBroken
from sandbox.finding import Finding
from sandbox.local import LocalSandbox
from sandbox.trying import try_walls

SEEN = {
    "capabilities": 0,
    "uid": 20_001,
    "no_new_privileges": 1,
    "seccomp": 2,
    "interfaces": [],
    "socket": "EAFNOSUPPORT",
    "write": "EROFS",
    "signal": "EPERM",
    "namespace": "EPERM",
    "engine": [],
    "scratch_mb": 16.0,
    "gvisor": False,
    "environment": [],
}


class Host:
    """A sandbox whose every wall is up, but for what a test takes away."""

    name, is_wall = "fake", True

    def __init__(self, seen: dict[str, Any] | None = None, **answers: Outcome) -> None:
        self._answers = {
            "look": done({**SEEN, **(seen or {})}),
            "fork": done(60),
            "burn": done(0.2, cpu_s=0.2),
            "take": Outcome(ending=Ending.MEMORY_LIMIT),
            "endless": Outcome(ending=Ending.WALL_LIMIT),
            **answers,
        }

    @contextlib.contextmanager
    def lease(self, limits: Limits) -> Iterator[Run]:
        yield self

    def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        is_endless = call.entry == "burn" and limits.wall_s < call.args[0]
        return self._answers["endless" if is_endless else call.entry]

    def environment(self) -> dict[str, str]:
        return {}

    def close(self) -> None: ...


def done(value: Any, cpu_s: float = 0.0) -> Outcome:
    return Outcome(ending=Ending.FINISHED, results=(Returned(value),), usage=Usage(cpu_s=cpu_s))


def walls(sandbox: Sandbox) -> dict[str, Finding]:
    return {found.name: found for found in try_walls(sandbox)}


def test_all_are_up_where_every_attempt_fails() -> None:
    assert [found.name for found in walls(Host()).values() if not found.ok] == []


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        ({"interfaces": ["eth0"]}, "wall: network"),
        ({"socket": ""}, "wall: network"),
        ({"write": ""}, "wall: files"),
        ({"scratch_mb": 4000.0}, "wall: scratch"),
        ({"capabilities": 0x20}, "wall: rights"),
        ({"uid": 0}, "wall: rights"),
        ({"no_new_privileges": 0}, "wall: new rights"),
        ({"seccomp": 0}, "wall: system calls"),
        ({"namespace": ""}, "wall: namespaces"),
        ({"signal": ""}, "wall: runner"),
        ({"engine": ["/var/run/docker.sock"]}, "wall: engine"),
        ({"environment": ["AWS_SECRET"]}, "wall: engine"),
    ],
)
def test_a_wall_that_is_missing_is_named(seen: dict[str, Any], name: str) -> None:
    missing = {found.name: found for found in walls(Host(seen)).values() if not found.ok}

    assert list(missing) == [name]
    assert missing[name].remedy


@pytest.mark.parametrize(
    ("answers", "name"),
    [
        ({"fork": done(256)}, "wall: processes"),
        ({"take": done(1)}, "wall: memory"),
        ({"endless": done(60.0)}, "wall: time"),
        ({"burn": done(0.2, cpu_s=0.0)}, "wall: accounting"),
        ({"look": replace(done(None), results=())}, "walls"),
    ],
)
def test_a_limit_that_does_not_hold_is_named(answers: dict[str, Any], name: str) -> None:
    assert [found.name for found in walls(Host(**answers)).values() if not found.ok] == [name]


def test_what_cannot_be_tried_is_said() -> None:
    class Broken(Host):
        def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
            raise RunBroken("the runner is gone")

    assert "the runner is gone" in walls(Broken())["walls"].message


def test_the_local_sandbox_has_no_such_walls() -> None:
    """The probe is no formality: without a container it gets through."""
    missing = {found.name for found in walls(LocalSandbox()).values() if not found.ok}

    assert {"wall: files", "wall: scratch"} & missing


@pytest.mark.docker
def test_they_are_all_up_in_docker(docker_sandbox: Sandbox) -> None:
    assert [(found.name, found.message) for found in walls(docker_sandbox).values() if not found.ok] == []
