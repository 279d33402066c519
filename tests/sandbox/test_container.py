"""The container's walls, tried from inside."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from sandbox.base import Call, Ending, Limits, Outcome, Raised, Returned, Sandbox, Source
from sandbox.docker import LABEL, DockerSandbox
from tests.attacks.loading import ATTACKS, load_attack

pytestmark = pytest.mark.docker


def run_once(sandbox: Sandbox, *texts: str, limits: Limits | None = None) -> list[Outcome]:
    """The outcomes of calls of `f`, in one run."""
    with sandbox.lease(Limits()) as run:
        return [run.call(Source(text=t), Call(entry="f"), limits or Limits()) for t in texts]


@pytest.mark.parametrize(
    "body",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "open('/etc/left', 'w')",
        "open('/opt/judge/left', 'w')",
        "open('/run/judge/left', 'w')",
        "open('/dev/mqueue/left', 'w')",
        "os.kill(1, 9)",
        "os.setuid(0)",
        "os.chroot('/tmp')",
        "os.listdir('/proc/1/fd')",
        "open('/proc/1/mem', 'rb')",
        "open('/proc/1/environ', 'rb').read()",
        "open('/tmp/big', 'wb').write(bytes(64 * 2**20))",
        "os.mknod('/tmp/device', 0o60600, os.makedev(1, 1))",
        "[os.close(os.open(f'/tmp/{i}', os.O_CREAT)) for i in range(10_000)]",
        "[os.open('/dev/null', 0) for _ in range(1000)]",
    ],
)
def test_is_refused(docker_sandbox: Sandbox, body: str) -> None:
    (outcome,) = run_once(docker_sandbox, f"import os, socket\ndef f():\n    {body}\n")

    assert outcome.ending is Ending.FINISHED
    assert isinstance(outcome.results[0], Raised), outcome.results
    assert "OSError" in outcome.results[0].bases


@pytest.mark.parametrize(
    ("name", "number", "arguments"),
    [
        ("ptrace", 101, "16, 1, 0, 0"),
        ("process_vm_readv", 310, "1, 0, 0, 0, 0, 0"),
        ("shmget", 29, "0, 4096, 0o1666"),
        ("semget", 64, "0, 1, 0o1666"),
        ("msgget", 68, "0, 0o1666"),
        ("keyctl", 250, "0, -3, 0"),
        ("bpf", 321, "0, 0, 0"),
        ("io_uring_setup", 425, "8, 0"),
        ("unshare", 272, "0x10000000"),
        ("userfaultfd", 323, "0"),
        ("perf_event_open", 298, "0, 0, -1, -1, 0"),
        ("clone into a user namespace", 56, "0x10000000, 0, 0, 0, 0"),
    ],
)
def test_the_kernel_denies_the_call(docker_sandbox: Sandbox, name: str, number: int, arguments: str) -> None:
    text = f"""
import ctypes, errno
def f():
    libc = ctypes.CDLL(None, use_errno=True)
    answer = libc.syscall({number}{", " if arguments else ""}{arguments})
    return (answer, errno.errorcode.get(ctypes.get_errno(), ""))
"""
    (outcome,) = run_once(docker_sandbox, text)

    assert outcome.results[0] in (Returned((-1, "EPERM")), Returned((-1, "ENOSYS"))), name


def test_the_same_calls_under_other_numbers_end_the_process(docker_sandbox: Sandbox) -> None:
    """The x32 numbers on x86_64. Elsewhere there is no such call."""
    text = "import ctypes\ndef f(): return ctypes.CDLL(None).syscall(0x40000027)"
    (outcome,) = run_once(docker_sandbox, text)

    assert outcome.ending is Ending.DIED or outcome.results == (Returned(-1),)


def test_each_call_is_another_user_without_rights(docker_sandbox: Sandbox) -> None:
    text = "import os\ndef f(): return (os.getuid(), os.getgroups(), open('/proc/self/status').read())"

    first, second = run_once(docker_sandbox, text, text)

    (one, groups, status), (two, *_) = first.results[0].value, second.results[0].value  # type: ignore[union-attr]
    assert 0 not in (one, two)
    assert one != two
    assert groups == []
    for line in ("CapEff:\t0000000000000000", "CapBnd:\t00000000000000e0", "NoNewPrivs:\t1", "Seccomp:\t2"):
        assert line in status


def test_a_daemon_does_not_outlive_its_call(docker_sandbox: Sandbox) -> None:
    look = """
import ctypes, os, time
def is_there():
    return any(name(p) == 'daemon' for p in os.listdir('/proc') if p.isdigit())
def name(p):
    try:
        return open(f'/proc/{p}/comm').read().strip()
    except OSError:
        return ''
def f():
    return is_there()
"""
    leave = f"""{look}
def f():
    if os.fork() == 0:
        os.setsid()
        ctypes.CDLL(None).prctl(15, b'daemon', 0, 0, 0)  # PR_SET_NAME
        time.sleep(600)
    while not is_there():
        time.sleep(0.01)
    return True
"""

    left, seen = run_once(docker_sandbox, leave, look)

    assert (Returned(True),) == left.results
    assert (Returned(False),) == seen.results


def test_a_fork_bomb_ends_and_the_next_call_works(docker_sandbox: Sandbox) -> None:
    bomb = """
import os
def f():
    while True:
        try: os.fork()
        except OSError: pass
"""
    ended, after = run_once(docker_sandbox, bomb, "def f(): return 1", limits=Limits(wall_s=1))

    assert ended.ending is Ending.WALL_LIMIT
    assert (Returned(1),) == after.results


def test_cpu_of_children_counts(docker_sandbox: Sandbox) -> None:
    work = "sum(i * i for i in range(1_500_000))"
    text = f"""
import os
def f():
    if os.fork() == 0:
        {work}
        os._exit(0)
    os.wait()
    return 0
"""
    child, own = run_once(docker_sandbox, text, f"def f():\n    {work}\n    return 0")

    assert child.usage.cpu_s > 0.5 * own.usage.cpu_s


def test_memory_is_measured_for_each_call(docker_sandbox: Sandbox) -> None:
    big, small = run_once(docker_sandbox, "def f(): return len(b'x' * 200_000_000)", "def f(): return 0")

    assert big.usage.memory_mb > 190
    assert small.usage.memory_mb < big.usage.memory_mb / 2


def test_memory_that_takes_the_runner_along_is_the_submissions_fault(docker_sandbox: DockerSandbox) -> None:
    """Socket buffers belong to no process: with programs that spare themselves, the kernel ends process 1."""
    attack = load_attack((ATTACKS[0].parents[1] / "memory" / "runner-in-its-place.py").read_bytes())
    limits = Limits(memory_mb=128, wall_s=8)
    source = Source(text=attack.source.decode())

    with docker_sandbox.lease(limits) as run:
        ended = run.call(source, Call(entry="row_norms", args=(0,)), limits)
        after = run.call(Source(text="def f(): return 1"), Call(entry="f"), limits)

    assert ended.ending is Ending.MEMORY_LIMIT
    assert after.results == (Returned(1),)


def test_a_killed_container_is_replaced(docker_sandbox: DockerSandbox) -> None:
    from sandbox.errors import RunBroken

    with docker_sandbox.lease(Limits()) as run:
        docker_sandbox.client.kill(run._container.id)  # type: ignore[union-attr]  # as a failing engine would
        with pytest.raises(RunBroken):
            run.call(Source(text="def f(): return 1"), Call(entry="f"), Limits())

        assert (Returned(1),) == run.call(Source(text="def f(): return 1"), Call(entry="f"), Limits()).results


def test_containers_and_directories_are_gone_after_the_lease(docker_sandbox: DockerSandbox) -> None:
    with docker_sandbox.lease(Limits()) as run:
        mine = run._container.id  # type: ignore[union-attr]
    until = time.monotonic() + 30
    while mine in _ids(docker_sandbox) and time.monotonic() < until:
        time.sleep(0.1)

    assert mine not in _ids(docker_sandbox)


def test_removes_what_a_killed_process_left(docker_sandbox: DockerSandbox) -> None:
    import socket

    client = docker_sandbox.client
    left = client.create_container(
        docker_sandbox.image_id, ["true"], labels={LABEL: f"{socket.gethostname()}:999999999:1"}
    )["Id"]

    docker_sandbox.remove_abandoned()

    assert left not in _ids(docker_sandbox)


def test_the_control_socket_has_no_name_once_the_runner_is_connected(docker_sandbox: DockerSandbox) -> None:
    with docker_sandbox.lease(Limits()) as run:
        directory: Path = run._container._directory  # type: ignore[union-attr]

        assert list(directory.iterdir()) == []


def _ids(sandbox: DockerSandbox) -> list[str]:
    return [c["Id"] for c in sandbox.client.containers(all=True, filters={"label": LABEL})]
