"""The two streams of a command: results to stdout, progress and errors to stderr.

On a terminal there are tables and colours; in a pipe the same words come as plain aligned lines, never wrapped or cut.
Everything that passes through is cleaned, and rich's markup is off, so no text can colour, move or forge anything.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from judge.cli.clean import HARMLESS, clean

__all__ = ["Column", "Screen", "styled"]

Words = str | Text


@dataclass(frozen=True)
class Column:
    """A column of a table. `wide` ones take the room that is left and may wrap on a terminal."""

    title: str = ""
    right: bool = False
    wide: bool = False
    style: str = ""


def styled(*parts: str | tuple[str, str]) -> Text:
    """A line of plain parts and (words, style) parts."""
    return Text.assemble(*parts)


def _harmless(words: Words) -> Text:
    if isinstance(words, str):
        return Text(clean(words))
    safe = words.copy()
    safe.plain = safe.plain.translate(HARMLESS)
    return safe


def _console(*, stderr: bool) -> Console:
    return Console(stderr=stderr, markup=False, highlight=False, emoji=False)


class Screen:
    """Made anew by each command, so that it sees the streams as they are then."""

    def __init__(self) -> None:
        self.out = _console(stderr=False)
        self.err = _console(stderr=True)

    @property
    def is_terminal(self) -> bool:
        """Is there a person looking at the result?"""
        return self.out.is_terminal

    @property
    def is_unicode(self) -> bool:
        return self.out.encoding.startswith("utf")

    def say(self, *lines: Words) -> None:
        """Lines of the result."""
        for line in lines or ("",):
            self.out.print(_harmless(line), soft_wrap=not self.out.is_terminal)

    def tell(self, *lines: Words) -> None:
        """Lines of progress, or of an error."""
        for line in lines or ("",):
            self.err.print(_harmless(line), soft_wrap=not self.err.is_terminal)

    def indented(self, words: Words, by: int = 2) -> None:
        """A paragraph of the result, wrapped inside its indentation on a terminal."""
        safe = _harmless(words)
        if self.out.is_terminal:
            self.out.print(Padding(safe, (0, 0, 0, by)))
        else:
            for line in safe.split("\n"):
                self.out.print(Text(" " * by) + line, soft_wrap=True)

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Words]], *, indent: int = 0) -> None:
        """A table of the result; no head where no column has a title."""
        cells = [[_harmless(cell) for cell in row] for row in rows]
        if self.out.is_terminal:
            self.out.print(Padding(_rich_table(columns, cells), (0, 0, 0, indent), expand=False))
        else:
            for line in _aligned(columns, cells):
                self.out.print(Text(" " * indent + line), soft_wrap=True)

    def markdown(self, text: str) -> None:
        """A package's Markdown: laid out on a terminal, as it stands in a pipe."""
        if not self.out.is_terminal:
            self.say(clean(text).rstrip("\n"))
            return
        from rich.markdown import Markdown

        from judge.cli.mathematics import keep_formulas

        self.out.print(Markdown(keep_formulas(clean(text)), hyperlinks=False))

    def document(self, schema: str, content: Mapping[str, Any]) -> None:
        """One JSON document, in ASCII: whatever control characters it holds stay escaped."""
        sys.stdout.write(json.dumps({"schema": schema, **content}, indent=2, ensure_ascii=True) + "\n")


def _rich_table(columns: Sequence[Column], cells: Sequence[Sequence[Text]]) -> Table:
    has_head = any(column.title for column in columns)
    table = Table(
        box=SIMPLE_HEAD if has_head else None,
        show_edge=False,
        pad_edge=False,
        show_header=has_head,
        header_style="dim",
        border_style="dim",
    )
    for column in columns:
        table.add_column(
            column.title,
            justify="right" if column.right else "left",
            style=column.style,
            no_wrap=not column.wide,
            overflow="fold" if column.wide else "ellipsis",
        )
    for row in cells:
        table.add_row(*row)
    return table


def _aligned(columns: Sequence[Column], cells: Sequence[Sequence[Text]]) -> list[str]:
    rows = [[" ".join(cell.plain.split("\n")) for cell in row] for row in cells]
    if any(column.title for column in columns):
        rows.insert(0, [column.title for column in columns])
    widths = [max((cell_len(row[i]) for row in rows), default=0) for i in range(len(columns))]
    lines = []
    for row in rows:
        padded = [
            " " * (w - cell_len(c)) + c if column.right else c + " " * (w - cell_len(c))
            for c, w, column in zip(row, widths, columns, strict=True)
        ]
        lines.append("  ".join(padded).rstrip())
    return lines
