"""What waits, warm, inside a container (or as a child process on one's own machine) and forks a child for each call.

Who runs with which rights, over which wire:

    host ──control socket── runner          in a container: process 1, root with SETUID, SETGID, KILL and nothing else
      └──channel of one call── child        a user of its own per call, no capability, behind the walls of walls.py

The host makes the channel and the pipes for what is printed, and passes their far ends with the order to start. So a
child speaks to the host directly and holds nothing of the runner's: whatever it forges on its channel counts against
itself alone, and the runner reads nothing that a child wrote. The control socket closes when the host goes; the runner
then ends, and as process 1 takes everything in the container with it.
"""

from __future__ import annotations

import array
import contextlib
import gc
import importlib
import importlib.metadata
import json
import os
import platform
import resource
import secrets
import shutil
import signal
import socket
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from sandbox.inside import border, walls
from sandbox.inside.child import Place, child
from sandbox.inside.protocol import FrameLimits, FrameReader, frame_buffers

START, STOP = 1, 2  # host -> runner
READY, ENDED = 11, 12  # runner -> host

FIRST_UID, UIDS = 20_000, 30_000
USUAL = ("ast", "dataclasses", "functools", "heapq", "itertools", "math", "random", "statistics", "typing")
SHARED_PLACES = ("/tmp", "/dev/shm")  # noqa: S108 - every place in the container where a child can write


class Runner:
    """Serves one control socket until the host closes it.

    alone: this is process 1 of a container, so every other process in sight belongs to the call.
    scratch: where a child starts, and may write.
    """

    def __init__(self, control: socket.socket, *, alone: bool, scratch: str) -> None:
        self.control, self.alone, self.scratch = control, alone, scratch
        # Where it begins is chance: a child's user tells it neither how many calls there were, nor shares what the
        # kernel counts by user (pipes, watches) with a child of every other container.
        self.calls = secrets.randbelow(UIDS)
        self.loaded: set[str] = set()

    def serve(self) -> None:
        self.send(READY, versions())
        self.fork()
        for kind, order, fds in self.orders():
            if kind == START:
                self.start(order, fds)
            elif kind == STOP:
                self.send(ENDED, self.stop())
                self.fork()

    def fork(self) -> None:
        """The child of the next call, before it is asked for: it puts up its walls while the host has other things to
        do. Nothing foreign runs beside it: the last call has ended, with all that it had started."""
        self.calls += 1
        self.wire, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.pid = os.fork()
        if self.pid == 0:
            self.wire.close()  # so that the far end hears of the runner's end
            child(far, Place(uid=self.uid() if self.alone else None, scratch=self.scratch))
        far.close()

    def preload(self, names: list[str]) -> None:
        """Import libraries, by names that the host chose from a list of its own, for this call's child and all later
        ones. The child that waits was forked without them, and is replaced."""
        self.wire.close()
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        for name in names:
            with contextlib.suppress(ImportError):  # then the source will find out
                importlib.import_module(name)
        self.loaded.update(names)
        gc.collect()
        gc.freeze()
        self.fork()

    def uid(self) -> int:
        """The user of this call's child, and of none before it."""
        return FIRST_UID + self.calls % UIDS

    def start(self, order: dict[str, Any], fds: list[int]) -> None:
        if wanted := [name for name in order.pop("preload") if name not in self.loaded]:
            self.preload(wanted)
        with contextlib.suppress(OSError):  # the child is gone: its channel will end, and the host will see that
            socket.send_fds(self.wire, [json.dumps(order).encode()], fds)
        self.wire.close()
        for fd in fds:
            os.close(fd)

    def stop(self) -> dict[str, Any]:
        """End the call: kill what is left of it, take its exit status, leave no file behind."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        with contextlib.suppress(ProcessLookupError):
            # To every process but ourselves at once, so nothing can fork its way out between two signals.
            os.kill(-1 if self.alone else self.pid, signal.SIGKILL)
        status, peak_kb = self.reap()
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "exit": os.waitstatus_to_exitcode(status) if status is not None else None,
            "cpu_s": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
            "peak_mb": peak_kb / 1024,
            "clean": self.clean(),
        }

    def reap(self) -> tuple[int | None, int]:
        """Wait for every child there is; the exit status of the call's own, and its peak memory in KiB."""
        found, peak_kb = None, 0
        while True:
            try:
                pid, status, usage = os.wait4(-1, 0)
            except ChildProcessError:
                return found, peak_kb
            if pid == self.pid:
                found, peak_kb = status, usage.ru_maxrss

    def clean(self) -> bool:
        """Empty the places where a child can write. False: something is left, and this run must not be used again."""
        if not self.alone:
            return wipe(self.scratch)
        if not any(entries(place) for place in SHARED_PLACES):
            return True
        pid = os.fork()  # as the child's user, who owns what is there: no right beyond his is needed
        if pid == 0:
            try:
                walls.setup_identity(self.uid())
                os._exit(0 if sum(not wipe(place) for place in SHARED_PLACES) == 0 else 1)
            finally:
                os._exit(2)
        _, status = os.waitpid(pid, 0)
        return status == 0 and not any(entries(place) for place in SHARED_PLACES)

    def orders(self) -> Iterator[tuple[int, dict[str, Any], list[int]]]:
        """What the host asks for, with the descriptors that came along, until it closes the socket."""
        reader = FrameReader(FrameLimits(tree_bytes=2**16, blob_bytes=0))
        fds: list[int] = []
        while True:
            buffer = reader.buffer()
            n, ancillary, _, _ = self.control.recvmsg_into([buffer], socket.CMSG_SPACE(3 * 4))
            if n == 0:
                return
            for level, kind, data in ancillary:
                if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                    received = array.array("i")
                    received.frombytes(data[: len(data) - len(data) % received.itemsize])
                    fds.extend(received)
            if (frame := reader.advance(n)) is not None:
                yield frame.kind, frame.value or {}, fds
                fds = []

    def send(self, kind: int, value: Any) -> None:
        for buffer in frame_buffers(kind, value):
            self.control.sendall(buffer)


def entries(place: str) -> list[str]:
    try:
        return os.listdir(place)
    except FileNotFoundError:
        return []


def wipe(place: str) -> bool:
    """Delete everything in a directory, following no link; is it empty now?"""
    for name in entries(place):
        path = os.path.join(place, name)
        if os.path.isdir(path) and not os.path.islink(path):
            for folder, _, _ in os.walk(path, followlinks=False):
                with contextlib.suppress(OSError):
                    os.chmod(folder, 0o700)  # so that its owner can empty it
            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                os.unlink(path)
    return not entries(place)


def versions() -> dict[str, str]:
    """What a report says about where it was run."""
    found = {"python": platform.python_version(), "numpy": np.__version__, "machine": platform.machine()}
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        found["scipy"] = importlib.metadata.version("scipy")
    if "torch" in sys.modules:
        found["torch"] = str(sys.modules["torch"].__version__)
    return found


def prepare(framework: str) -> None:
    """Everything that each child would otherwise pay for: imports, first-use caches; then keep the collector off it."""
    for lazily_loaded in ("numpy.fft", "numpy.linalg", "numpy.random", *USUAL):
        importlib.import_module(lazily_loaded)

    walls.prepare()
    np.linalg.svd(np.eye(3))
    np.random.default_rng(0).standard_normal(4)
    border.prepare(framework)
    gc.collect()
    gc.freeze()  # pages that hold only frozen objects stay shared between the forks


def main(argv: list[str]) -> None:
    """`FRAMEWORK socket PATH`: connect to the host, as process 1 of a container. `FRAMEWORK descriptor N SCRATCH`: be
    a child process."""
    framework, *argv = argv
    prepare(framework)
    if argv[0] == "socket":
        control = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        control.connect(argv[1])
        Runner(control, alone=True, scratch="/tmp").serve()  # noqa: S108
    else:
        Runner(socket.socket(fileno=int(argv[1])), alone=False, scratch=argv[2]).serve()


if __name__ == "__main__":
    main(sys.argv[1:])
