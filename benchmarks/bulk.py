"""What large inputs and answers cost beside the least that moving them could: copying them in memory. And beside memory
that two processes share, which would save copies."""

from __future__ import annotations

import mmap
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from benchmarks import ways
from benchmarks.table import row, show, timed
from sandbox.base import Call, Ending, Limits, Run, Source

__all__ = ["main"]

_SOURCE = Source(text="def f(x):\n    return x\n")
_COPIES = 4  # the least: into the socket and out of it, there and back
Array = np.ndarray[tuple[int], np.dtype[np.float64]]


def main(*, as_json: bool, count: int = 10, megabytes: int = 64) -> None:
    x = np.random.default_rng(0).standard_normal(megabytes * 2**20 // 8)
    limits = replace(Limits(), answer_mb=2 * megabytes, memory_mb=1024, wall_s=30.0)
    with ways.docker_sandbox(pool_size=1) as sandbox, sandbox.lease(limits) as run, _shared(x.nbytes) as there_and_back:
        rows = [
            row(f"{_COPIES} copies in memory", timed(lambda: _copied(x), count)),
            row("to a test and back", timed(_sent(run, x, limits), count)),
            row("to another process and back in shared memory", timed(lambda: there_and_back(x), count)),
        ]
    show(f"An array of {megabytes} MB", rows, as_json=as_json)


def _copied(x: Array) -> Array:
    out = x
    for _ in range(_COPIES):
        out = out.copy()
    return out


def _sent(run: Run, x: Array, limits: Limits) -> Callable[[], object]:
    def sent() -> object:
        outcome = run.call(_SOURCE, Call(entry="f", args=(x,)), limits)
        assert outcome.ending is Ending.FINISHED, outcome  # noqa: S101 - a figure for nothing would be worse
        return outcome

    return sent


@contextmanager
def _shared(size: int) -> Iterator[Callable[[Array], Array]]:
    """A process without any wall that maps a memfd, takes what is in it and writes its answer into another: the host
    writes the input into memory, and copies the answer out of it, for it could change under its hands."""
    fds = [os.memfd_create(name) for name in ("input", "answer")]
    for fd in fds:
        os.ftruncate(fd, size)
    near, far = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        near.close()
        _answer_for_ever(far, fds, size)
    far.close()
    into, out = (np.frombuffer(mmap.mmap(fd, size), np.float64) for fd in fds)

    def there_and_back(x: Array) -> Array:
        into[:] = x
        near.sendall(b".")
        near.recv(1)
        return out.copy()

    try:
        yield there_and_back
    finally:
        near.close()
        os.waitpid(pid, 0)
        for fd in fds:
            os.close(fd)


def _answer_for_ever(far: socket.socket, fds: list[int], size: int) -> None:
    try:
        into, out = (np.frombuffer(mmap.mmap(fd, size), np.float64) for fd in fds)
        while far.recv(1):
            out[:] = into
            far.sendall(b".")
    finally:
        os._exit(0)
