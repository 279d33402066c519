"""The same attacks behind gVisor, whose kernel is another: a few of every family.

All of them: JUDGE_DOCKER_RUNTIME=runsc pytest tests/attacks
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from judge.verdict import Verdict
from sandbox.base import Call, Limits, Returned, Source
from sandbox.docker import DockerSandbox
from tests.attacks.conftest import Court
from tests.attacks.loading import load_attack

HERE = Path(__file__).parent / "toy-attacks"
OF_EACH = 2
OTHERWISE = {
    # These answer rightly where something is allowed. gVisor's kernel allows it, of itself; nothing of the host is had.
    "disk/flush-the-host", "disk/inodes", "kernel/device-nodes", "kernel/runner-environment", "kernel/runner-maps",
    "memory/locked", "memory/stacks", "network/tunnel",
    # It counts no processes; what they take together is held by the memory limit.
    "processes/as-many-as-there-may-be", "processes/busy-orphans", "processes/descriptors-in-children",
    "processes/descriptors-in-flight", "processes/nicer-than-allowed", "processes/real-time", "processes/slower-runner",
    "processes/stopped-children", "processes/threads", "state/orphan-with-memory",
}  # fmt: skip
"""Attacks whose outcome is another behind gVisor, of all that there are."""
pytestmark = [pytest.mark.gvisor, pytest.mark.slow]


def chosen() -> list[Path]:
    """So many of each family, spread over it."""
    tried = [path for path in sorted(HERE.glob("*/*.py")) if f"{path.parent.name}/{path.stem}" not in OTHERWISE]
    families = groupby(tried, key=lambda path: path.parent)
    found = [(family, list(paths)) for family, paths in families]
    return [paths[len(paths) * place // OF_EACH] for _, paths in found for place in range(min(OF_EACH, len(paths)))]


@pytest.fixture(scope="module")
def court() -> Iterator[Court]:
    sandbox = DockerSandbox(run_dir=Path(f"/tmp/judge-gvisor-{os.getpid()}"), pool_size=1, uses=6, runtime="runsc")
    yield Court(sandbox)
    sandbox.close()


def test_what_is_left_out_exists() -> None:
    assert {one for one in OTHERWISE if not (HERE / f"{one}.py").exists()} == set()


@pytest.mark.parametrize("attack", chosen(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_gets_nothing_behind_gvisor(court: Court, attack: Path) -> None:
    told = load_attack(attack.read_bytes())

    report, after = court.report(told.problem, told.source), court.honest(told.problem)

    assert after is not None
    assert after.verdict is Verdict.ACCEPTED, [(test.name, test.verdict, test.message) for test in after.tests]
    assert report is None or report.verdict not in (Verdict.ACCEPTED, Verdict.INTERNAL_ERROR), report.message


def test_time_and_memory_are_measured_behind_gvisor(court: Court) -> None:
    text = """
import time
def f(seconds, megabytes):
    taken = bytearray(megabytes * 2**20)
    for place in range(0, len(taken), 4096):
        taken[place] = 1
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        pass
    with open("/proc/version") as file:
        return file.read()
"""
    with court.sandbox.lease(Limits()) as run:
        outcome = run.call(Source(text=text), Call(entry="f", args=(0.4, 100)), Limits(wall_s=20.0))

    (answer,) = outcome.results
    assert isinstance(answer, Returned)
    assert "4.4.0" in answer.value  # the kernel that gVisor says it is
    assert 0.3 <= outcome.usage.cpu_s <= outcome.usage.wall_s * 1.5
    assert 100 <= outcome.usage.memory_mb <= 400
