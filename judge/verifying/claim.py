"""A claim about a package, and whether it holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

__all__ = ["Claim"]


@dataclass(frozen=True)
class Claim:
    """name: what it is about, "wrong_answer/no_shift.py". message: one line, for a person. detail: JSON data."""

    name: str
    ok: bool
    message: str
    detail: dict[str, Any] = field(default_factory=dict)
