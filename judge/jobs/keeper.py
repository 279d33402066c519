"""The sandbox of this process: made ready in the background, replaced when it is lost.

A server answers before its sandbox exists: building an image takes minutes. Until then jobs wait, and everybody can
see what is being done, or what a person has to mend.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import structlog

from judge.errors import NotAllowed
from sandbox.base import Sandbox
from sandbox.errors import SandboxError, SandboxUnavailable

__all__ = ["SandboxKeeper", "SandboxStatus"]

RETRY_S = 5.0

Progress = Callable[[str], None]


@dataclass(frozen=True)
class SandboxStatus:
    """preparing: `message` is the newest line of progress. unavailable: `remedy` says what a person can do.
    off: this process judges nothing."""

    state: Literal["off", "preparing", "ready", "unavailable"]
    name: str = ""
    is_wall: bool | None = None
    message: str = ""
    remedy: str = ""


class SandboxKeeper:
    """Makes a sandbox by `make(progress)` in a thread of its own, again and again until it succeeds."""

    def __init__(self, make: Callable[[Progress], Sandbox], *, retry_s: float = RETRY_S) -> None:
        self._make = make
        self._retry_s = retry_s
        self._changed = threading.Condition()
        self._status = SandboxStatus("off")
        self._sandbox: Sandbox | None = None
        self._lost: list[Sandbox] = []
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._log = structlog.get_logger("judge.sandbox")

    def start(self) -> None:
        with self._changed:
            if self._thread is not None or self._is_closed:
                return
            self._status = SandboxStatus("preparing", message="The sandbox is being prepared.")
            self._thread = threading.Thread(target=self._keep, name="judge-sandbox", daemon=True)
            self._thread.start()

    def status(self) -> SandboxStatus:
        with self._changed:
            return self._status

    def wait_ready(self, timeout_s: float) -> bool:
        """Is there a sandbox, or does it come within that time?"""
        with self._changed:
            return (
                self._changed.wait_for(lambda: self._sandbox is not None or self._is_closed, timeout_s)
                and not self._is_closed
            )

    def get(self) -> Sandbox:
        """The sandbox. Raises SandboxUnavailable where there is none now."""
        with self._changed:
            if self._sandbox is None:
                raise SandboxUnavailable(self._status.message or "There is no sandbox.", self._status.remedy)
            return self._sandbox

    def report_lost(self, sandbox: Sandbox, error: SandboxUnavailable) -> None:
        """This sandbox cannot be used any more: make another."""
        with self._changed:
            if self._sandbox is not sandbox:
                return
            self._sandbox = None
            self._lost.append(sandbox)
            self._status = SandboxStatus("unavailable", message=error.message, remedy=error.remedy)
            self._changed.notify_all()
        self._log.error("the sandbox is lost", reason=error.message)

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            sandboxes = [*self._lost, *([self._sandbox] if self._sandbox else [])]
            self._lost, self._sandbox = [], None
            self._status = SandboxStatus("off")
            self._changed.notify_all()
        for sandbox in sandboxes:
            self._close(sandbox)

    def _keep(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._is_closed or self._sandbox is None)
                if self._is_closed:
                    return
                lost, self._lost = self._lost, []
            for sandbox in lost:
                self._close(sandbox)
            if not self._try():
                with self._changed:
                    self._changed.wait_for(lambda: self._is_closed, self._retry_s)

    def _try(self) -> bool:
        try:
            sandbox = self._make(self._progress)
        except (SandboxUnavailable, NotAllowed) as error:
            self._set(SandboxStatus("unavailable", message=error.message, remedy=getattr(error, "remedy", "")))
            return False
        except (SandboxError, OSError) as error:
            self._log.exception("the sandbox could not be made")
            self._set(SandboxStatus("unavailable", message=str(error), remedy="judge doctor"))
            return False
        with self._changed:
            if not self._is_closed:
                self._sandbox = sandbox
                self._status = SandboxStatus("ready", sandbox.name, sandbox.is_wall)
                self._changed.notify_all()
                self._log.info("the sandbox is ready", name=sandbox.name, is_wall=sandbox.is_wall)
                return True
        self._close(sandbox)
        return False

    def _progress(self, line: str) -> None:
        self._set(SandboxStatus("preparing", message=line))

    def _set(self, status: SandboxStatus) -> None:
        with self._changed:
            is_news = (status.state, status.message) != (self._status.state, self._status.message)
            if not self._is_closed:
                self._status = status
        if is_news:
            self._log.info("the sandbox is not ready yet", state=status.state, message=status.message)

    def _close(self, sandbox: Sandbox) -> None:
        try:
            sandbox.close()
        except (SandboxError, OSError):
            self._log.exception("the sandbox could not be closed")
