"""What a benchmark found, as a table or as JSON with the facts of the host."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from time import perf_counter

from rich.console import Console
from rich.table import Table

from sandbox.host import host_class

__all__ = ["Rate", "Row", "Spread", "row", "show", "show_rates", "show_spreads", "timed"]


@dataclass(frozen=True)
class Row:
    """One way, timed again and again. Milliseconds of wall clock."""

    name: str
    count: int
    p50_ms: float
    p99_ms: float
    least_ms: float


@dataclass(frozen=True)
class Rate:
    """One way, as often a second as it goes."""

    name: str
    count: int
    per_s: float


@dataclass(frozen=True)
class Spread:
    """Scores and ratios of one submission. held: the share of its ranges that hold the median of all its ratios."""

    name: str
    count: int
    least_score: float
    most_score: float
    least_ratio: float
    most_ratio: float
    held: float


def timed(work: Callable[[], object], count: int, *, warm: int = 3) -> list[float]:
    """Seconds of each of `count` runs, after some that are not counted."""
    for _ in range(warm):
        work()
    found = []
    for _ in range(count):
        started = perf_counter()
        work()
        found.append(perf_counter() - started)
    return found


def row(name: str, seconds: Sequence[float]) -> Row:
    ordered = sorted(1e3 * one for one in seconds)
    p99 = ordered[min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))]
    return Row(name, len(ordered), statistics.median(ordered), p99, ordered[0])


def show(title: str, rows: Sequence[Row], *, as_json: bool) -> None:
    """The first row is what the others are set against."""
    if as_json:
        facts = {"title": title, "host": host_class(), "rows": [asdict(one) for one in rows]}
        print(json.dumps(facts, indent=2))
        return
    table = Table(title=f"{title}\n{host_class()}", title_justify="left")
    for name in ("way", "n", "p50", "p99", "least", "ratio of p50"):
        table.add_column(name, justify="left" if name == "way" else "right")
    for one in rows:
        times = (f"{ms:.2f} ms" for ms in (one.p50_ms, one.p99_ms, one.least_ms))
        table.add_row(one.name, str(one.count), *times, f"{one.p50_ms / rows[0].p50_ms:.1f}")
    Console().print(table)


def show_rates(title: str, rates: Sequence[Rate], *, as_json: bool) -> None:
    """The first is what the others are set against."""
    if as_json:
        print(json.dumps({"title": title, "host": host_class(), "rates": [asdict(one) for one in rates]}, indent=2))
        return
    table = Table(title=f"{title}\n{host_class()}", title_justify="left")
    for name in ("way", "n", "a second", "ratio"):
        table.add_column(name, justify="left" if name == "way" else "right")
    for one in rates:
        table.add_row(one.name, str(one.count), f"{one.per_s:.1f}", f"{one.per_s / rates[0].per_s:.2f}")
    Console().print(table)


def show_spreads(title: str, spreads: Sequence[Spread], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"title": title, "host": host_class(), "spreads": [asdict(one) for one in spreads]}, indent=2))
        return
    table = Table(title=f"{title}\n{host_class()}", title_justify="left")
    for name in ("how", "n", "score", "ratio", "ranges that hold it"):
        table.add_column(name, justify="left" if name == "how" else "right")
    for one in spreads:
        score = f"{one.least_score:.1f} to {one.most_score:.1f}"
        table.add_row(
            one.name, str(one.count), score, f"{one.least_ratio:.2f} to {one.most_ratio:.2f}", f"{one.held:.0%}"
        )
    Console().print(table)
