"""Progress while something is judged: a live line on a terminal, next to nothing in a pipe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any

from rich.console import Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import text
from judge.cli.marks import marks
from judge.cli.screen import Screen

__all__ = ["LiveLine"]


class LiveLine(AbstractContextManager["LiveLine"]):
    """Goes to stderr and wipes itself away at the end.

    groups: the names of the groups that will come, where they are known.
    """

    def __init__(self, screen: Screen, problem: str, groups: Sequence[str] = ()) -> None:
        self._screen, self._problem, self._groups = screen, problem, groups
        self._tests: list[Mapping[str, Any]] = []
        self._total: int | None = None
        self._note = ""
        self._live: Live | None = None

    def __enter__(self) -> LiveLine:
        if self._screen.err.is_terminal:
            self._live = Live(self._picture(), console=self._screen.err, transient=True, refresh_per_second=12)
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._live is not None:
            self._live.update(Text(""))
            self._live.stop()

    def note(self, words: str) -> None:
        """What is going on before the first test."""
        words = one_line(words, 200)
        if self._live is None and words != self._note:
            self._screen.tell(words)
        self._note = words
        self._redraw()

    def begin(self, total: int | None) -> None:
        """Judging begins, or begins anew: tests seen so far count no more."""
        self._tests, self._total, self._note = [], total, ""
        self._redraw()

    def test(self, test: Mapping[str, Any]) -> None:
        self._tests.append(test)
        self._redraw()

    def _redraw(self) -> None:
        if self._live is not None:
            self._live.update(self._picture(), refresh=True)

    def _picture(self) -> Group:
        seen = {text(test, "group") for test in self._tests}
        line = marks(
            self._problem, self._tests, [g for g in self._groups if g not in seen], unicode=self._screen.is_unicode
        )
        if self._note or self._total is None:
            return Group(
                line,
                Spinner("dots" if self._screen.is_unicode else "line", Text(self._note or "waiting …", style="dim")),
            )
        bar = Table.grid(padding=(0, 1))
        bar.add_row(
            ProgressBar(total=max(self._total, 1), completed=len(self._tests), width=30),
            Text(f"{len(self._tests)} of {self._total} tests", style="dim"),
        )
        return Group(line, bar)
