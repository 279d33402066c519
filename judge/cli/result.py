"""A judged submission at the terminal: the marks, the first rejection in full, the rest in a line each, the totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import mapping, mappings, number, text
from judge.cli.marks import marks
from judge.cli.quote import quote
from judge.cli.rejection import headline, show_rejection
from judge.cli.screen import Column, Screen, styled
from judge.figures import points, power, ratio, seconds
from judge.verdict import Verdict

__all__ = ["STYLES", "show_result"]

Json = Mapping[str, Any]

_OTHERS = 6  # rejected tests named after the first
_PASSED = {Verdict.ACCEPTED.value, Verdict.NOT_RUN.value}
STYLES = {
    Verdict.ACCEPTED.value: "bold green",
    Verdict.PARTIAL.value: "bold yellow",
    Verdict.INTERNAL_ERROR.value: "bold yellow",
}


def show_result(screen: Screen, submission: Json) -> None:
    """The whole result of a judged submission, or of a run on the visible tests."""
    tests = mappings(submission, "tests")
    rejected = [test for test in tests if text(test, "verdict") not in _PASSED]
    if tests:
        screen.say(marks(text(submission, "problem"), tests, unicode=screen.is_unicode))
    if rejected:
        screen.say()
        show_rejection(screen, rejected[0])
        _others(screen, rejected[1:])
    screen.say()
    _verdict(screen, submission, tests, rejected)
    if text(submission, "mode") == "submit":
        _groups(screen, mappings(submission, "groups"))
        _speed(screen, mapping(submission, "speed"))
    if not rejected:
        quote(screen, "Printed to stdout:", text(submission, "stdout"))


def _others(screen: Screen, rejected: Sequence[Json]) -> None:
    if not rejected:
        return
    screen.say()
    for test in rejected[:_OTHERS]:
        line = headline(screen, test)
        message = one_line(text(test, "message"))
        screen.say(Text.assemble(line, "  ", (message, "dim")) if message else line)
    if len(rejected) > _OTHERS:
        screen.say(styled((f"  and {len(rejected) - _OTHERS} more", "dim")))


def _verdict(screen: Screen, submission: Json, tests: Sequence[Json], rejected: Sequence[Json]) -> None:
    """One line of totals. The visible tests passing is never called "all tests passed"."""
    verdict = text(submission, "verdict")
    is_run = text(submission, "mode") == "run"
    own = [test for test in tests if text(test, "group") == "own"]
    given = [test for test in tests if text(test, "group") != "own"]
    parts: list[str] = []
    if given:
        parts.append(f"{_passed(given)} of {len(given)} {'visible ' if is_run else ''}tests passed")
    if own:
        parts.append(f"{_passed(own)} of {len(own)} of your own")
    if not is_run:
        parts.append(f"{points(number(submission, 'score'))} of 100 points")
        if (times := number(mapping(submission, "speed"), "ratio")) is not None:
            parts.append(f"{ratio(times)}x the reference's time")
    separator = "  ·  " if screen.is_unicode else "  -  "
    screen.say(
        styled((verdict or "No verdict", STYLES.get(verdict, "bold red")), *(f"{separator}{part}" for part in parts))
    )
    # Where no test has said what is wrong, the submission as a whole does.
    if not rejected and text(submission, "message") and verdict != Verdict.ACCEPTED:
        screen.indented(text(submission, "message"))
    elif verdict == Verdict.PARTIAL:
        screen.indented(Verdict.PARTIAL.help)


def _passed(tests: Sequence[Json]) -> int:
    return sum(text(test, "verdict") == Verdict.ACCEPTED for test in tests)


def _groups(screen: Screen, groups: Sequence[Json]) -> None:
    if not groups:
        return
    rows = []
    for group in groups:
        passed, total = number(group, "passed") or 0, number(group, "total") or 0
        best, got = number(group, "max") or 0, number(group, "points") or 0
        style = "green" if passed == total else "red"
        worth = f"{points(got)} / {points(best)}" if best else "-"
        rows.append((one_line(text(group, "name"), 30), Text(f"{passed:.0f} / {total:.0f}", style=style), worth))
    screen.say()
    screen.table([Column("group"), Column("passed", right=True), Column("points", right=True)], rows, indent=2)


def _speed(screen: Screen, speed: Json) -> None:
    measured = mappings(speed, "points")
    if not measured:
        return
    rows = []
    for point in measured:
        mine, theirs = number(point, "cpu_s"), number(point, "reference_cpu_s")
        times = f"{ratio(mine / theirs)}x" if mine is not None and theirs else "-"
        rows.append((f"{number(point, 'size') or 0:.0f}", seconds(mine), seconds(theirs), times))
    screen.say()
    screen.table(
        [
            Column("size", right=True),
            Column("your CPU time", right=True),
            Column("reference", right=True),
            Column("ratio", right=True),
        ],
        rows,
        indent=2,
    )
    for line in _how_sure(speed):
        screen.indented(styled((line, "dim")))


def _how_sure(speed: Json) -> list[str]:
    """The ratio with its range, and how both times grow."""
    lines = []
    low, middle, high = (number(speed, key) for key in ("low", "ratio", "high"))
    if low is not None and middle is not None and high is not None:
        lines.append(f"{ratio(middle)}x the reference's time, between {ratio(low)}x and {ratio(high)}x")
    mine, theirs = (_power(mapping(speed, key)) for key in ("exponent", "reference_exponent"))
    if mine and theirs:
        lines.append(f"grows like {mine}; the reference like {theirs}")
    return lines


def _power(exponent: Json) -> str:
    value, margin = number(exponent, "value"), number(exponent, "margin")
    return power(value, margin) if value is not None and margin is not None else ""
