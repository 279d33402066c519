"""When something was or will be, as a person says it: "3 minutes ago". The page's script says the same words and keeps
them true (web/assets/page/relative-time.ts), so nothing moves when it takes over."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["ago"]

_STEPS = (("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3_600), ("minute", 60))
_LAST = {"year": "last year", "month": "last month", "day": "yesterday"}
_COMING = {"year": "next year", "month": "next month", "day": "tomorrow"}
_NEW_S = 10


def ago(moment: datetime, now: datetime | None = None) -> str:
    """Or how soon it will be. moment and now have a time zone; now: when it is read, which is at once."""
    past = int(((now or datetime.now(UTC)) - moment).total_seconds())
    is_past, seconds = past >= 0, abs(past)
    for unit, length in (*_STEPS, ("second", 1)):
        count = seconds // length
        if count == 0 or seconds < _NEW_S:
            continue
        if count == 1 and unit in _LAST:
            return _LAST[unit] if is_past else _COMING[unit]
        said = f"{count} {unit}{'s' if count != 1 else ''}"
        return f"{said} ago" if is_past else f"in {said}"
    return "just now"
