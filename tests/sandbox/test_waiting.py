"""Children that wait in a container for calls to come: no call gains or loses anything by how many there are."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.base import Call, Ending, Limits, Outcome, Returned, Source
from sandbox.docker import Container, DockerRun, DockerSandbox
from sandbox.inside import runner
from sandbox.inside.runner import LATER_S, STOCK
from sandbox.measure import CgroupMeter

PATIENCE_S = 60.0

Held = tuple[DockerRun, Container]


@pytest.fixture
def held(docker_sandbox: DockerSandbox) -> Iterator[Held]:
    """A lease, and its container with all its children waiting."""
    with docker_sandbox.lease(Limits()) as run:
        container = run.take(Limits())
        wait_for(container, 1 + STOCK)
        yield run, container


def processes(container: Container) -> list[int]:
    """The processes of a container as the host numbers them, the runner first."""
    told = container._sandbox.client.top(container.id, ps_args="-eo pid")
    return sorted(int(row[0]) for row in told["Processes"])


def wait_for(container: Container, count: int) -> None:
    until = time.monotonic() + PATIENCE_S
    while len(processes(container)) != count:
        assert time.monotonic() < until, processes(container)
        time.sleep(0.05)


def call(run: DockerRun, text: str, limits: Limits | None = None, *, follows: bool = False) -> Outcome:
    return run.call(Source(text=text), Call(entry="f"), limits or Limits(), follows=follows)


@pytest.mark.docker
def test_what_a_call_started_goes_with_it_and_what_waits_stays(held: Held) -> None:
    run, container = held
    text = """
import os, time
def f():
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(600)
            os._exit(0)
    while os.waitpid(-1, 0) and False:
        pass
    return os.getuid()
"""
    first = call(run, text)

    assert container.is_usable()
    assert len(processes(container)) == STOCK  # one less than there waited, and the runner
    second = call(run, "import os\ndef f():\n    return os.getuid()\n")
    assert isinstance(first.results[0], Returned)
    assert isinstance(second.results[0], Returned)
    assert first.results[0].value != second.results[0].value


@pytest.mark.docker
def test_those_that_wait_are_out_of_reach(held: Held) -> None:
    run, container = held
    before = processes(container)
    text = """
import os, signal
def f():
    others = [int(name) for name in os.listdir("/proc") if name.isdecimal() and int(name) != os.getpid()]
    reached = []
    for pid in others:
        for way in (lambda: os.kill(pid, signal.SIGKILL), lambda: os.setpriority(os.PRIO_PROCESS, pid, 19),
                    lambda: os.sched_setaffinity(pid, os.sched_getaffinity(0)), lambda: os.listdir(f"/proc/{pid}/fd"),
                    lambda: open(f"/proc/{pid}/mem", "rb")):
            try:
                way()
            except OSError:
                continue
            reached.append(pid)
    try:
        os.kill(-1, signal.SIGKILL)
    except OSError:
        pass
    return len(others), reached
"""
    outcome = call(run, text)

    assert outcome.results == (Returned((STOCK, [])),)
    assert container.is_usable()
    assert set(processes(container)) <= set(before)


@pytest.mark.docker
def test_one_that_the_kernel_took_is_passed_over(held: Held) -> None:
    run, container = held
    for pid in processes(container)[1:4]:
        os.kill(pid, signal.SIGKILL)
        while "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2]:  # nobody has asked about it yet
            time.sleep(0.01)

    for number in range(4):
        assert call(run, f"def f():\n    return {number}\n").results == (Returned(number),)


@pytest.mark.docker
def test_the_waiting_count_neither_for_the_peak_nor_for_the_bound(held: Held) -> None:
    run, container = held
    if not isinstance(container.channel.meter, CgroupMeter):
        pytest.skip("the engine's groups cannot be read from here")
    limits = Limits(memory_mb=96)
    text = "def f():\n    return 1\n"
    peaks = [call(run, text, limits, follows=number % 3 > 0).usage.memory_mb for number in range(STOCK)]
    fits = call(run, "def f():\n    return len(bytearray(48 * 2**20))\n", limits)
    bursts = call(run, "def f():\n    return len(bytearray(90 * 2**20))\n", limits)

    assert max(peaks) - min(peaks) < 12, peaks
    assert fits.ending is Ending.FINISHED
    assert bursts.ending is not Ending.FINISHED or "MemoryError" in repr(bursts.results)


@pytest.mark.docker
def test_a_full_house_is_held_to_its_memory_too(held: Held) -> None:
    run, _ = held
    limits = Limits(memory_mb=96)

    bursts = call(run, "def f():\n    return len(bytearray(110 * 2**20))\n", limits)

    assert bursts.ending is Ending.MEMORY_LIMIT


@pytest.mark.docker
def test_nothing_of_the_next_call_runs_before_the_last_is_gone(held: Held) -> None:
    """What holds much memory takes long to be gone."""
    run, _ = held
    text = """
import os, time
AT_LOAD = {os.stat(f"/proc/{name}").st_uid for name in os.listdir("/proc") if name.isdecimal()}
def f():
    global held
    held = bytearray(b"x") * (128 * 2**20)
    if os.fork() == 0:
        held[::4096] = held[1::4096]
        time.sleep(600)
    time.sleep(0.3)
    return os.getuid(), sorted(AT_LOAD)
"""
    told = [call(run, text, follows=number < 4).results[0] for number in range(5)]

    gone: set[int] = set()
    for one in told:
        assert isinstance(one, Returned)
        uid, seen = one.value
        assert uid not in gone
        assert gone.isdisjoint(seen)
        gone.add(uid)


@pytest.mark.docker
def test_more_calls_than_ever_waited_each_get_a_process(held: Held) -> None:
    """Those beyond the stock are forked beside the last call's end: its own are killed, and not they."""
    run, _ = held
    text = "import os\ndef f():\n    return os.getuid()\n"

    told = [call(run, text, follows=True).results[0] for _ in range(3 * STOCK)]

    assert len({one.value for one in told if isinstance(one, Returned)}) == 3 * STOCK


@pytest.mark.docker
def test_another_call_than_the_one_that_was_to_follow(held: Held) -> None:
    run, container = held
    one, two = "def f():\n    return 1\n", "def f():\n    return 2\n"
    raises, fails = "def f():\n    raise ValueError\n", "def f(:\n"

    told = [call(run, text, follows=True) for text in (one, two, two, raises, one, fails, two)]
    tighter = call(run, two, Limits(memory_mb=256))

    values = [outcome.results for outcome in (*told[:3], told[4], told[6], tighter)]
    assert values == [(Returned(number),) for number in (1, 2, 2, 1, 2, 2)]
    assert told[5].ending is Ending.BAD_SYNTAX
    assert container.leave(stays=True)


@pytest.mark.docker
def test_no_call_follows_after_all(held: Held) -> None:
    run, container = held
    call(run, "def f():\n    return 1\n", follows=True)
    before = len(processes(container))

    assert container.leave(stays=True)

    wait_for(container, 1 + STOCK)
    assert before <= STOCK + 1
    assert call(run, "def f():\n    return 2\n").results == (Returned(2),)


@pytest.mark.docker
def test_what_is_to_be_destroyed_gets_ready_for_nobody(docker_sandbox: DockerSandbox) -> None:
    with docker_sandbox.lease(Limits()) as run:
        container = run.take(Limits())
        wait_for(container, 1 + STOCK)
        for _ in range(STOCK):
            call(run, "def f():\n    return 1\n", follows=True)

        assert not container.leave(stays=False)
        assert container.channel.settle()
        time.sleep(5 * LATER_S)  # as long as it would take to make some

        assert len(processes(container)) == 1


def test_a_runner_that_is_scheduled_otherwise_than_before_is_of_no_more_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a moment a call's process might reach it; then all later children would have that from it."""
    near, far = socket.socketpair()
    ours = runner.Runner(far, alone=False, scratch=str(tmp_path), stock=0)
    told = []
    for now in (ours.standing, (19,)):
        pid = os.fork()
        if pid == 0:
            time.sleep(600)
            os._exit(0)
        wire, other = socket.socketpair()
        monkeypatch.setattr(runner, "standing", lambda now=now: now)
        call = runner.Child(pid, None, wire)
        ours.take_down(call)
        told.append(ours.reap(call)["clean"])
        other.close()
    near.close()
    far.close()

    assert told == [True, False]


def test_a_call_whose_end_was_seen_before_it_was_asked_for(tmp_path: Path) -> None:
    """The process that has just got its order dies while what the last call had started is being waited for."""
    near, far = socket.socketpair()
    ours = runner.Runner(far, alone=False, scratch=str(tmp_path), stock=0)
    pid = os.fork()
    if pid == 0:
        os._exit(7)
    wire, other = socket.socketpair()
    ours.call = runner.Child(pid, None, wire)
    ours.forget(*os.wait4(-1, 0))

    told = ours.reap(ours.call)
    for one in (near, far, wire, other):
        one.close()

    assert told["exit"] == 7
