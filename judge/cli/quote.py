"""Text that somebody else wrote, shown behind a bar: it cannot pass for words of the judge's."""

from __future__ import annotations

from rich.text import Text

from judge.cli.clean import cut
from judge.cli.screen import Screen, styled

__all__ = ["quote"]


def quote(screen: Screen, title: str, content: str, lines: int = 20) -> None:
    """A title and the first lines of the text; nothing where it is blank."""
    shown = cut(content, lines=lines)
    if not shown:
        return
    screen.say()
    screen.indented(Text(title, style="dim"))
    bar = "│ " if screen.is_unicode else "| "
    for line in shown:
        screen.indented(styled((bar, "dim"), line))
