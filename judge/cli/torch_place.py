"""The sandbox for sources in PyTorch, for `judge verify`: taken where it is at hand, made where it is asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from judge.cli.world import World

if TYPE_CHECKING:
    from judge.settings import Settings
    from sandbox.base import Sandbox

__all__ = ["TorchPlace"]


class TorchPlace:
    """Calling it gives the sandbox, or None where there is none. wanted: True: it is built if need be; False: it is
    left out; None: it is taken where its image is there. Safe for use from several threads."""

    def __init__(self, settings: Settings, outside: World, note: Callable[[str], None], *, wanted: bool | None) -> None:
        self._settings, self._outside, self._note, self._wanted = settings, outside, note, wanted
        self._lock = threading.Lock()
        self._sandbox: Sandbox | None = None

    def __call__(self) -> Sandbox | None:
        """Raises SandboxUnavailable, SandboxError."""
        with self._lock:
            if self._wanted is None:
                self._wanted = self._outside.has_torch(self._settings)
            if self._wanted and self._sandbox is None:
                self._sandbox = self._outside.sandbox(self._settings, self._note, "torch")
            return self._sandbox

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._sandbox is not None:
            self._sandbox.close()
