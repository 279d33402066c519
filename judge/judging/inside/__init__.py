"""Sources of ours that run inside the sandbox: handed to it as text, never imported by the judge."""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["text_of"]


@cache
def text_of(name: str) -> str:
    """The text of the module `name` of this folder."""
    return Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8")
