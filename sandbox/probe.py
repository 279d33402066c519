"""Runs inside the sandbox, as a submission would, and tells what it can see and do there. Handed to it as text, never
imported. What it answers is data; trying.py says what of it is as it must be.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import time
from collections.abc import Callable

GET_NO_NEW_PRIVS, GET_SECCOMP, NEW_USER = 39, 21, 0x10000000
SOCKETS = ("/var/run/docker.sock", "/run/docker.sock", "/run/containerd/containerd.sock")


def look() -> dict[str, object]:
    """Everything that is seen without doing harm."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/self/status") as file:
        status = dict(line.split(":", 1) for line in file if ":" in line)
    scratch = os.statvfs("/tmp")  # noqa: S108 - the only place where it may write
    return {
        "capabilities": int(status.get("CapEff", "0").strip(), 16),
        "uid": os.getuid(),
        "no_new_privileges": libc.prctl(GET_NO_NEW_PRIVS, 0, 0, 0, 0),
        "seccomp": libc.prctl(GET_SECCOMP, 0, 0, 0, 0),
        "interfaces": sorted(set(os.listdir("/sys/class/net")) - {"lo"}) if os.path.isdir("/sys/class/net") else [],
        "socket": refusal(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()),
        "write": refusal(lambda: open("/opt/judge/mark", "w").close()),
        "signal": refusal(lambda: os.kill(1, 0)),
        "namespace": "" if libc.unshare(NEW_USER) == 0 else errno.errorcode.get(ctypes.get_errno(), "?"),
        "engine": [path for path in SOCKETS if os.path.exists(path)],
        "scratch_mb": scratch.f_blocks * scratch.f_frsize / 2**20,
        "gvisor": os.path.exists("/proc/sentry-meminfo") or platform.release() == "4.4.0",
        "environment": sorted(name for name in os.environ if "KEY" in name or "TOKEN" in name or "SECRET" in name),
    }


def refusal(attempt: Callable[[], object]) -> str:
    """The name of the error with which an attempt is refused; "" where it succeeds."""
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "?")
    return ""


def fork(most: int) -> int:
    """How many processes can be had, up to `most`."""
    made = 0
    for _ in range(most):
        try:
            pid = os.fork()
        except OSError:
            break
        if pid == 0:
            time.sleep(30)
            os._exit(0)
        made += 1
    return made


def burn(seconds: float) -> float:
    """Keep the processor busy for so long."""
    started = time.perf_counter()
    while time.perf_counter() - started < seconds:
        pass
    return seconds


def take(megabytes: int) -> int:
    """Touch so much memory."""
    taken = bytearray(megabytes * 2**20)
    for place in range(0, len(taken), 4096):
        taken[place] = 1
    return len(taken)
