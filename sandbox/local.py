"""The same runner as a child process, for one's own code on one's own machine.

It keeps honest code from harming by accident: limits on time, memory, output and files, no new processes, no network, a
fresh process for each call. It is not a wall against strangers: the code runs as you, and can read what you can read.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from sandbox.base import Call, Framework, Limits, Outcome, Source
from sandbox.channel import Channel
from sandbox.errors import RunBroken, SandboxError, SandboxUnavailable
from sandbox.inside.runner import STOCK
from sandbox.measure import NoMeter

__all__ = ["LocalSandbox"]

START_S = 30.0
ROOT = Path(__file__).resolve().parent.parent
# The path to this package is taken off again once the runner has what it needs: a source that imports `problems` or
# `tests` should fail here as it fails in a container.
_START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); from sandbox.inside import runner; "
    "del sys.path[0]; runner.main(sys.argv[1:])"
)
_ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "NUMEXPR", "VECLIB_MAXIMUM")}


class LocalSandbox:
    """Runs as child processes of this one. Safe for use from several threads."""

    name = "local"
    is_wall = False

    def __init__(self, framework: Framework = "numpy") -> None:
        """Raises SandboxUnavailable where the framework is not installed beside the judge."""
        if find_spec(framework) is None:
            raise SandboxUnavailable(
                f"{framework} is not installed beside the judge, which the local sandbox needs.",
                f"Install it (`pip install {framework}`), or use Docker: the image brings its own.",
            )
        self._framework = framework
        self._versions: dict[str, str] = {}

    @contextlib.contextmanager
    def lease(self, limits: Limits) -> Iterator[LocalRun]:
        del limits  # each call brings its own
        run = LocalRun(self._framework)
        try:
            yield run
        finally:
            run.close()

    def environment(self) -> dict[str, str]:
        if not self._versions:
            with self.lease(Limits()) as run:
                self._versions = run.versions()
        return {"sandbox": "local", **self._versions}

    def close(self) -> None:
        """Nothing is kept between leases."""


class LocalRun:
    """A runner of one's own; started at the first call, and again when it was lost."""

    def __init__(self, framework: Framework = "numpy") -> None:
        self._framework = framework
        self._channel: Channel | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._scratch = ""

    def call(self, source: Source, call: Call, limits: Limits, *, follows: bool = False) -> Outcome:
        if self._channel is not None and not self._is_usable(self._channel):
            self.close()
        channel = self._channel or self._start()
        try:
            return channel.perform(source, call, limits, follows=follows)
        except RunBroken:
            self.close()
            raise

    @staticmethod
    def _is_usable(channel: Channel) -> bool:
        try:
            return channel.settle()
        except RunBroken:
            return False

    def versions(self) -> dict[str, str]:
        return (self._channel or self._start()).versions

    def close(self) -> None:
        if self._channel is not None:
            self._channel.close()  # the runner ends when its control socket does
            self._channel = None
        if self._process is not None:
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = ""

    def _start(self) -> Channel:
        near, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._scratch = tempfile.mkdtemp(prefix="judge-local-")
        arguments = [self._framework, str(STOCK), "descriptor", str(far.fileno()), self._scratch]
        command = [sys.executable, "-I", "-c", _START, str(ROOT), *arguments]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own file
                command,
                pass_fds=[far.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=self._scratch,
                env={"HOME": self._scratch, "TMPDIR": self._scratch, "LC_ALL": "C.UTF-8", **_ONE_THREAD},
                start_new_session=True,
            )
        except OSError as e:
            near.close()
            raise SandboxError(f"the local runner cannot be started: {e}") from e
        finally:
            far.close()
        self._channel = Channel(near, NoMeter(), data_limit=True)
        try:
            self._channel.wait_ready(START_S)
        except RunBroken:
            self.close()
            raise
        return self._channel
