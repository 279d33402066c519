"""Hostile text made harmless for a terminal, a page and a log."""

from __future__ import annotations

import re

__all__ = ["clean"]

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but tab and newline, C1: what a terminal would obey
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional marks: what makes text read otherwise than it is
    "\ud800-\udfff]"  # half characters, which cannot be stored
)


def clean(text: str, limit: int | None = None) -> str:
    """Without control characters (tab and newline stay), cut at `limit` characters."""
    text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))
    if limit is not None and len(text) > limit:
        return text[:limit] + f"\n… {len(text) - limit} more characters"
    return text
