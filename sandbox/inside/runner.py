"""What waits, warm, inside a container (or as a child process on one's own machine) and forks a child for each call.

Who runs with which rights, over which wire:

    host ──control socket── runner          in a container: process 1, root with SETUID, SETGID, KILL and nothing else
      └──channel of one call── child        a user of its own per call, no capability, behind the walls of walls.py

The host makes the channel and the pipes for what is printed, and passes their far ends with the order to start. So a
child speaks to the host directly and holds nothing of the runner's: whatever it forges on its channel counts against
itself alone, and the runner reads nothing that a child wrote once it has a call. The control socket closes when the
host goes; the runner then ends, and as process 1 takes everything in the container with it.

Children are made ahead, while nothing foreign runs, and wait behind their walls, each as another user than the one that
a call runs as. A call is ended by a signal to all processes of its own user, which the kernel delivers at once.
"""

from __future__ import annotations

import array
import contextlib
import gc
import importlib
import json
import os
import platform
import resource
import secrets
import select
import signal
import socket
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from sandbox.inside import border, pages, walls
from sandbox.inside.child import WHOLE, Place, child, serve
from sandbox.inside.protocol import FrameLimits, FrameReader, frame_buffers
from sandbox.inside.rehearsing import rehearse

STOCK = 12
"""So many children wait, at most, for calls to come."""
REHEARSALS = 10
"""In the runner itself, before the first fork: by then the interpreter has noted in the code itself what it runs often,
and does not write to those pages in each child anew."""
IDLE_S, LATER_S = 0.02, 0.25
"""For so long without an order, before another child is made ahead: the second once there was a full stock, for then a
submission is at work, and the next call may be the reference's turn in a container beside this one."""

START, STOP, LEAVE = 1, 2, 3  # host -> runner
READY, ENDED = 11, 12  # runner -> host

FIRST_UID, UIDS = 20_000, 30_000
USUAL = ("ast", "dataclasses", "functools", "heapq", "itertools", "math", "random", "statistics", "typing")
SHARED_PLACES = ("/tmp", "/dev/shm")  # noqa: S108 - every place in the container where a child can write


class Child(NamedTuple):
    """A process that waits for a call, or has one. uid: whose it is, and nobody else's; None: its parent's."""

    pid: int
    uid: int | None
    wire: socket.socket


class Runner:
    """Serves one control socket until the host closes it.

    alone: this is process 1 of a container, so a process is a child of ours, or descends from one.
    scratch: where a child starts, and may write. stock: how many children wait.
    """

    def __init__(self, control: socket.socket, *, alone: bool, scratch: str, stock: int) -> None:
        self.control, self.alone, self.scratch, self.stock = control, alone, scratch, stock
        # Where it begins is chance: a child's user tells it neither how many calls there were, nor shares what the
        # kernel counts by user (pipes, watches) with a child of every other container.
        self.made = secrets.randbelow(UIDS)
        self.waiting: deque[Child] = deque()
        self.idle_s = IDLE_S
        self.call: Child | None = None
        self.ending: Child | None = None  # it had the last call, and is being taken down
        self.gone: dict[int, tuple[int, resource.struct_rusage]] = {}  # whose exit status came before it was asked for
        self.standing = standing()
        self.loaded: set[str] = set()

    def serve(self) -> None:
        self.send(READY, versions())
        for kind, order, fds in self.orders():
            if kind == START:
                self.start(order, fds)
            elif kind == STOP and self.call is not None:
                self.ending, self.call = self.call, None
                self.take_down(self.ending)
            elif kind == LEAVE:
                self.idle_s = IDLE_S
                self.stock = self.stock if order["stays"] else 0
            if self.ending is not None and not (kind == STOP and order["follows"]):
                ended, self.ending = self.ending, None
                self.send(ENDED, self.reap(ended))

    def make(self) -> None:
        """One more child that waits. It puts up its walls and rehearses while the host has other things to do."""
        self.made += 1
        uid = FIRST_UID + self.made % UIDS if self.alone else None
        wire, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        pid = os.fork()
        if pid == 0:
            for other in (wire, *(one.wire for one in self.waiting)):
                other.close()  # so that each far end hears of the runner's end
            child(far, Place(uid=uid, scratch=self.scratch))
        far.close()
        self.waiting.append(Child(pid, uid, wire))

    def make_ahead(self) -> None:
        """Between two calls, one child after another, for as long as the host wants nothing."""
        while self.call is None and self.ending is None and len(self.waiting) < self.stock:
            if readable(self.control, self.idle_s) or (self.waiting and not self.is_ready(self.waiting[-1])):
                return
            self.make()
            if len(self.waiting) == self.stock:
                self.idle_s = LATER_S

    def is_ready(self, one: Child) -> bool:
        """Wait until it has rehearsed, or the host wants something."""
        return one.wire in select.select([self.control, one.wire], [], [])[0]

    def preload(self, names: list[str]) -> None:
        """Import libraries, by names that the host chose from a list of its own, for this call's child and all later
        ones. The children that wait were forked without them, and are replaced."""
        for one in self.waiting:
            one.wire.close()
            os.kill(one.pid, signal.SIGKILL)
            os.waitpid(one.pid, 0)
        self.waiting.clear()
        for name in names:
            with contextlib.suppress(ImportError):  # then the source will find out
                importlib.import_module(name)
        self.loaded.update(names)
        gc.collect()
        gc.freeze()

    def start(self, order: dict[str, Any], fds: list[int]) -> None:
        if wanted := [name for name in order.pop("preload") if name not in self.loaded]:
            self.preload(wanted)
        if len(self.waiting) > 1:
            readable(self.waiting[-1].wire)  # nobody rehearses beside a call that is measured
        while self.call is None:
            if not self.waiting:
                self.make()
            one = self.waiting.popleft()
            try:
                socket.send_fds(one.wire, [json.dumps(order).encode()], fds)
                self.call = one
            except OSError:  # the kernel took it when memory ran out
                one.wire.close()
                os.waitpid(one.pid, 0)
        for fd in fds:
            os.close(fd)

    @staticmethod
    def take_down(call: Child) -> None:
        """Kill the call's process, and all that it started. Until they are gone, it takes longer than many a call."""
        if call.uid is None:
            kill(call.pid)
        else:
            kill_all_of(call.uid)
        call.wire.close()

    def reap(self, call: Child) -> dict[str, Any]:
        """Wait until a call that was killed has ended, with all that it had started, and leave no file behind."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        status, usage = self.gone.pop(call.pid) if call.pid in self.gone else os.wait4(call.pid, 0)[1:]
        while call.uid is not None and kill_all_of(call.uid, self.foreign()):
            self.forget(*os.wait4(-1, 0))  # what it had started is a child of ours by now, or will be in a moment
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {
            "exit": os.waitstatus_to_exitcode(status),
            "cpu_s": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
            "peak_mb": usage.ru_maxrss / 1024,
            "clean": self.clean(call.uid) and standing() == self.standing,
        }

    def foreign(self) -> list[int]:
        """All processes but ours. One that has just been forked is root's, as we are, and the kernel would let us kill
        it, whoever we are at the moment."""
        ours = {os.getpid(), *(one.pid for one in (self.call, *self.waiting) if one is not None)}
        return [int(name) for name in os.listdir("/proc") if name.isdecimal() and int(name) not in ours]

    def forget(self, pid: int, status: int, usage: resource.struct_rusage) -> None:
        """A process has ended that may be a child that waited, or has just got its order."""
        if self.call is not None and self.call.pid == pid:
            self.gone[pid] = status, usage
        for one in [one for one in self.waiting if one.pid == pid]:
            one.wire.close()
            self.waiting.remove(one)

    def clean(self, uid: int | None) -> bool:
        """Empty the places where a child can write. False: something is left, and this run must not be used again."""
        if uid is None:
            return wipe(self.scratch)
        if not any(entries(place) for place in SHARED_PLACES):
            return True
        pid = os.fork()  # as the child's user, who owns what is there: no right beyond his is needed
        if pid == 0:
            try:
                walls.setup_identity(uid)
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
            self.make_ahead()
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


def kill_all_of(uid: int, pids: Iterable[int] = (-1,)) -> bool:
    """Kill what is a user's among the processes; -1 is every process at once, so that nothing can fork its way out
    between two signals. Was there one? For the moment of the signal we are that user, and reach nobody else."""
    os.seteuid(uid)
    try:
        return sum([kill(pid) for pid in pids]) > 0
    finally:
        os.seteuid(0)  # with it, our own rights come back


def kill(pid: int) -> bool:
    try:
        os.kill(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def standing() -> tuple[Any, ...]:
    """How the kernel schedules us. For the moment of the signal a call's process might change that, and all later
    children would have it from us."""
    if sys.platform != "linux":
        return ()
    return os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0), os.sched_getaffinity(0)


def readable(thing: socket.socket, timeout_s: float | None = None) -> bool:
    """Wait until there is something to read, or the other end has gone."""
    return bool(select.select([thing], [], [], timeout_s)[0])


def entries(place: str) -> list[str]:
    try:
        return os.listdir(place)
    except (FileNotFoundError, NotADirectoryError):
        return []


def wipe(place: str) -> bool:
    """Delete everything in a directory, following no link; is it empty now?"""
    for name in entries(place):
        path = os.path.join(place, name)
        if os.path.isdir(path) and not os.path.islink(path):
            for folder, _, _ in os.walk(path, followlinks=False):
                with contextlib.suppress(OSError):
                    os.chmod(folder, 0o700)  # so that its owner can empty it
            import shutil  # with all its compressors, which every fork would copy, for what few calls leave

            shutil.rmtree(path, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                os.unlink(path)
    return not entries(place)


def versions() -> dict[str, str]:
    """What a report says about where it was run."""
    found = {"python": platform.python_version(), "numpy": np.__version__, "machine": platform.machine()}
    if (scipy := installed("scipy")) is not None:
        found["scipy"] = scipy
    if "torch" in sys.modules:
        found["torch"] = str(sys.modules["torch"].__version__)
    return found


def installed(name: str) -> str | None:
    """The version of a package that is not imported. What the standard library has for that would be a seventh of the
    memory that every fork copies."""
    for place in sys.path:
        for entry in entries(place):
            if entry.startswith(f"{name}-") and entry.endswith((".dist-info", ".egg-info")):
                return entry[len(name) + 1 :].removesuffix(".dist-info").removesuffix(".egg-info")
    return None


def prepare(framework: str) -> None:
    """Everything that each child would otherwise pay for: imports, first-use caches; then keep the collector off it."""
    for lazily_loaded in ("numpy.fft", "numpy.linalg", "numpy.random", *USUAL):
        importlib.import_module(lazily_loaded)

    walls.prepare()
    np.linalg.svd(np.eye(3))
    np.random.default_rng(0).standard_normal(4)
    border.prepare(framework)
    for _ in range(REHEARSALS):
        rehearse(serve, WHOLE)
    gc.collect()
    gc.freeze()  # pages that hold only frozen objects stay shared between the forks
    if framework == "torch":  # NumPy's are few, and the time for it would not come back
        pages.collapse()


def main(argv: list[str]) -> None:
    """`FRAMEWORK STOCK socket PATH`: connect to the host, as process 1 of a container. `… descriptor N SCRATCH`: be a
    child process."""
    framework, stock, *argv = argv[0], int(argv[1]), *argv[2:]
    prepare(framework)
    if argv[0] == "socket":
        control = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        control.connect(argv[1])
        walls.setup_no_new_privileges()
        walls.setup_system_calls(forks=True)
        Runner(control, alone=True, scratch="/tmp", stock=stock).serve()  # noqa: S108
    else:
        Runner(socket.socket(fileno=int(argv[1])), alone=False, scratch=argv[2], stock=stock).serve()


if __name__ == "__main__":
    main(sys.argv[1:])
