"""Formulas in a statement, kept as they were written: Markdown would eat their backslashes, underscores and stars."""

from __future__ import annotations

import re

__all__ = ["keep_formulas"]

_FENCED = re.compile(r"(^```.*?^```[^\n]*$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_DISPLAY = re.compile(r"^\s*\$\$\s*(.*?)\s*\$\$\s*$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"\$(?!\s)([^$\n]+(?:\n[^$\n]+)?)(?<!\s)\$")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|])")


def keep_formulas(markdown: str) -> str:
    """The same Markdown with $$…$$ as blocks of code and what is special in $…$ escaped; code is left alone."""
    pieces = _FENCED.split(markdown)
    return "".join(piece if i % 2 else _outside_code(piece) for i, piece in enumerate(pieces))


def _outside_code(text: str) -> str:
    parts = _DISPLAY.split(text)
    return "".join(
        f"\n```text\n{part}\n```\n" if i % 2 else _INLINE.sub(lambda found: _SPECIAL.sub(r"\\\1", found.group()), part)
        for i, part in enumerate(parts)
    )
