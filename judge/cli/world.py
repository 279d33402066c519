"""What a command takes from outside: a way to a server and a way to a sandbox. Tests hand in their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    import httpx

    from judge.settings import Settings
    from sandbox.base import Framework, Sandbox

__all__ = ["World", "world"]


@dataclass(frozen=True)
class World:
    """transport: how requests leave (None: over the network). open_sandbox: as wiring.open_sandbox (None: that one)."""

    transport: httpx.BaseTransport | None = None
    open_sandbox: Callable[[Settings, Callable[[str], None]], Sandbox] | None = None

    def sandbox(self, settings: Settings, progress: Callable[[str], None], framework: Framework = "numpy") -> Sandbox:
        """A sandbox that is ready. Raises SandboxUnavailable."""
        if self.open_sandbox is not None:
            return self.open_sandbox(settings, progress)
        from judge.wiring import open_sandbox

        return open_sandbox(settings, progress, framework)

    def has_torch(self, settings: Settings) -> bool:
        """Could a sandbox for PyTorch be had without building anything large?"""
        if self.open_sandbox is not None:
            return False
        from judge.wiring import has_torch

        return has_torch(settings)


def world(context: typer.Context) -> World:
    return context.obj if isinstance(context.obj, World) else World()
