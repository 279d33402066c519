"""The line of marks: `kmeans  sample ✓✓✓  basic ✓✓✓✓✓  edge ✓✗·`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import text
from judge.verdict import Verdict

__all__ = ["mark", "marks"]


def mark(verdict: str, *, unicode: bool = True) -> tuple[str, str]:
    """One character for a verdict, and its style."""
    if verdict == Verdict.ACCEPTED:
        return ("✓" if unicode else "+"), "green"
    if verdict == Verdict.NOT_RUN:
        return ("·" if unicode else "."), "dim"
    if verdict == Verdict.INTERNAL_ERROR:
        return "!", "yellow"
    return ("✗" if unicode else "x"), "red"


def marks(
    problem: str,
    tests: Iterable[Mapping[str, Any]],
    pending: Mapping[str, int] | Sequence[str] = (),
    *,
    unicode: bool = True,
) -> Text:
    """The marks of the tests, group after group as they came; then the groups that are yet to come."""
    line = Text(one_line(problem, 60), style="bold")
    group = None
    for test in tests:
        if text(test, "group") != group:
            group = text(test, "group")
            line.append("  ").append(one_line(group, 30), style="not bold").append(" ")
        line.append(*mark(text(test, "verdict"), unicode=unicode))
    for name in (one_line(group, 30) for group in pending):
        line.append("  ").append(f"{name} …" if unicode else f"{name} ...", style="not bold dim")
    return line
