"""Settings from the environment, with what was given on the command line put over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from judge.settings import Settings

__all__ = ["settings_for_here", "settings_with"]


def settings_with(**given: Any) -> Settings:
    """None means: not given. Raises pydantic's ValidationError, which stop.py puts into words."""
    from judge.settings import Settings

    return Settings(**{name: value for name, value in given.items() if value is not None})


def settings_for_here(**given: Any) -> Settings:
    """For judging in this process: nobody connects to it, so the address of a server does not matter."""
    return settings_with(**given, host="127.0.0.1")
