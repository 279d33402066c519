"""What a server or worker tells about its sandbox while it runs: each change once."""

from __future__ import annotations

from typing import Protocol

from rich.text import Text

from judge.cli.screen import Screen, styled

__all__ = ["SandboxNews", "SandboxStatus", "not_a_wall"]


class SandboxStatus(Protocol):
    """As the keeper of the sandbox gives it."""

    @property
    def state(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def is_wall(self) -> bool | None: ...
    @property
    def message(self) -> str: ...
    @property
    def remedy(self) -> str: ...


def not_a_wall() -> Text:
    """Said wherever the local sandbox runs code."""
    return styled(
        ("The local sandbox is not a wall against strangers: ", "bold yellow"),
        ("it runs code as you. Judge only what you trust.", "yellow"),
    )


class SandboxNews:
    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._last: tuple[str, str] | None = None
        self._told: set[tuple[str, str]] = set()  # since it was last ready: a retry that fails alike says nothing new

    def hear(self, status: SandboxStatus) -> None:
        """Tell what has changed since the last time."""
        now = (status.state, status.name if status.state == "ready" else status.message)
        if now == self._last or now in self._told:
            return
        self._told = set() if status.state == "ready" else self._told | {now}
        self._last = now
        if status.state == "preparing":
            self._screen.tell(styled(("sandbox    ", "dim"), f"getting ready … {status.message}".rstrip()))
        elif status.state == "ready":
            self._screen.tell(styled(("sandbox    ", "dim"), (f"{status.name}, ready", "green")))
            if status.is_wall is False:
                self._screen.tell(
                    not_a_wall(), styled(("  → ", "dim"), "judge doctor   says what the Docker sandbox needs")
                )
        elif status.state == "unavailable":
            self._screen.tell(
                styled(
                    ("sandbox    ", "dim"),
                    ("not available: ", "bold red"),
                    status.message,
                    " Submissions wait until it is.",
                )
            )
            for line in status.remedy.splitlines():
                self._screen.tell(styled(("  → ", "dim"), line))
