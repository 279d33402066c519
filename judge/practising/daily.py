"""The problem of the day: the same for everybody, and not to be seen coming."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date

__all__ = ["daily"]


def daily(slugs: Iterable[str], day: date) -> str | None:
    """Each problem draws a number for the day, and the least wins: a problem that is added or taken away changes only
    the days that it wins. None where there is no problem."""
    return min(slugs, key=lambda slug: hashlib.sha256(f"{day.isoformat()} {slug}".encode()).digest(), default=None)
