"""Who is alive: each worker process holds a lock on a file of its own for as long as it lives.

The kernel drops the lock with the process, however it ends, so the next worker sees at once that a lease belongs to
nobody and need not wait for it to run out. A lock holds across containers that share the directory, where process
numbers would mean nothing. A file that is missing proves nothing: then the lease has to run out.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
import socket
import time
from collections.abc import Collection
from pathlib import Path

from judge.errors import Unavailable

__all__ = ["WorkerLock"]

_YOUNG_S = 60.0


class WorkerLock:
    """The lock of this process, under a name that no other worker ever had or will have. Raises Unavailable."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self.name = f"{socket.gethostname()[:60]}-{os.getpid()}-{secrets.token_hex(4)}"
        try:
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = os.open(directory / self.name, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Unavailable(f"No lock can be held in {directory}: {error.strerror}.") from error

    def is_dead(self, name: str) -> bool:
        """Is it certain that this worker has ended? False for one that is not known here."""
        if "/" in name:
            return False
        try:
            descriptor = os.open(self._directory / name, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        except OSError:
            return False
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return True

    def forget(self, name: str) -> None:
        """Remove the file of a dead worker, once nothing is leased to it any more."""
        with contextlib.suppress(OSError):
            (self._directory / name).unlink()

    def tidy(self, *, keep: Collection[str]) -> None:
        """Remove the files of dead workers, except those to keep. A young file may belong to one that is just about to
        lock it."""
        with contextlib.suppress(OSError):
            for path in self._directory.iterdir():
                is_old = time.time() - path.stat().st_mtime > _YOUNG_S
                if is_old and path.name not in keep and self.is_dead(path.name):
                    self.forget(path.name)

    def close(self) -> None:
        if self._file >= 0:
            self.forget(self.name)
            os.close(self._file)
            self._file = -1
