"""When something was, as a person says it: "3 minutes ago". The page's script says the same words and keeps them true
(web/assets/page/relative-time.ts), so nothing moves when it takes over."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["ago"]

_STEPS = (("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3_600), ("minute", 60))
_LAST = {"year": "last year", "month": "last month", "day": "yesterday"}
_NEW_S = 10


def ago(moment: datetime, now: datetime | None = None) -> str:
    """moment and now have a time zone; now: when it is read, which is at once."""
    seconds = int(((now or datetime.now(UTC)) - moment).total_seconds())
    for unit, length in _STEPS:
        if seconds >= length:
            count = seconds // length
            one = _LAST.get(unit, f"1 {unit} ago")
            return one if count == 1 else f"{count} {unit}s ago"
    return f"{seconds} seconds ago" if seconds >= _NEW_S else "just now"
