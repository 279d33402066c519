"""One rejected test in full: what is wrong in words first, then the numbers, then the source's own frames."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import mapping, mappings, text
from judge.cli.marks import mark
from judge.cli.quote import quote
from judge.cli.screen import Column, Screen, styled
from judge.figures import scientific

__all__ = ["headline", "show_rejection"]

Json = Mapping[str, Any]


def headline(screen: Screen, test: Json) -> Text:
    """`✗ edge/one-row  Wrong Answer`."""
    symbol, style = mark(text(test, "verdict"), unicode=screen.is_unicode)
    return styled(
        (f"{symbol} {one_line(text(test, 'name'), 80)}", f"bold {style}"), "  ", (text(test, "verdict"), style)
    )


def show_rejection(screen: Screen, test: Json) -> None:
    """The whole of it, as far as the group reveals it."""
    detail = mapping(test, "detail")
    screen.say(headline(screen, test))
    if text(test, "message"):
        screen.indented(text(test, "message"))
    if text(detail, "cause"):
        screen.indented(styled(("Likely cause: ", "bold"), one_line(text(detail, "cause"), 500)))
    if text(detail, "note"):
        screen.indented(styled(("Note: ", "bold"), one_line(text(detail, "note"), 500)))
    _forms(screen, detail)
    _differences(screen, detail)
    _traceback(screen, detail)
    _values(screen, detail)
    quote(screen, "Printed to stdout:", text(test, "stdout"))
    quote(screen, "Printed to stderr:", text(detail, "stderr"))


def _forms(screen: Screen, detail: Json) -> None:
    """Container, dtype and shape side by side, where they are told and differ."""
    got, expected = mapping(detail, "got"), mapping(detail, "expected")
    rows = [
        (key, got.get(key), expected.get(key))
        for key in ("container", "dtype", "shape")
        if key in got or key in expected
    ]
    if not any(g != e for _, g, e in rows):
        return
    screen.say()
    shown = [(key, _marked(_form(g), g != e), _form(e)) for key, g, e in rows]
    screen.table([Column("", style="dim"), Column("your answer"), Column("expected")], shown, indent=2)


def _marked(words: str, is_different: bool) -> Text:
    return Text(words, style="red" if is_different else "")


def _form(value: object) -> str:
    if isinstance(value, list):
        return f"({', '.join(str(n) for n in value)}{',' if len(value) == 1 else ''})"
    return "-" if value is None else one_line(str(value), 60)


def _differences(screen: Screen, detail: Json) -> None:
    """First and worst place, and how far away they are."""
    places = [(name, mapping(detail, name)) for name in ("first", "worst") if mapping(detail, name)]
    if len(places) == 2 and places[0][1] == places[1][1]:
        places = [("first and worst", places[0][1])]
    facts = _facts(detail)
    if not places and not facts:
        return
    screen.say()
    if places:
        keys = [key for key in ("abs", "rel", "ulp", "got", "expected") if any(key in place for _, place in places)]
        titles = {"abs": "off by", "rel": "relative", "ulp": "ulp", "got": "your answer", "expected": "expected"}
        columns = [Column("", style="dim"), Column("at"), *(Column(titles[key], right=True) for key in keys)]
        screen.table(
            columns,
            [
                (name, _index(place.get("index")), *(scientific(place.get(key)) for key in keys))
                for name, place in places
            ],
            indent=2,
        )
    for fact in facts:
        screen.indented(Text(fact, style="dim"))


def _index(index: object) -> str:
    if isinstance(index, list):
        return f"[{', '.join(str(i) for i in index)}]" if index else "the number"
    return "-" if index is None else one_line(str(index), 40)


def _facts(detail: Json) -> list[str]:
    facts = []
    path = detail.get("path")
    if isinstance(path, list | tuple) and path:
        facts.append("in " + " → ".join(one_line(str(part), 60) for part in path))
    if detail.get("differ") is not None and detail.get("of") is not None:
        facts.append(f"{detail['differ']} of {detail['of']} elements differ")
    for key, name in (("nan", "NaN"), ("inf", "inf")):
        if detail.get(key):
            facts.append(f"{name}: {_counts(detail[key])}")
    tolerance = mapping(detail, "tolerance")
    if tolerance:
        facts.append(
            "tolerance: "
            + ", ".join(f"{one_line(str(key), 20)} {scientific(value)}" for key, value in tolerance.items())
        )
    return [one_line(fact, 300) for fact in facts]


def _counts(value: object) -> str:
    if isinstance(value, Mapping):
        names = {"got": "in your answer", "expected": "expected"}
        return ", ".join(f"{count} {names.get(str(key), str(key))}" for key, count in value.items())
    return str(value)


def _traceback(screen: Screen, detail: Json) -> None:
    frames, error = mappings(detail, "traceback"), mapping(detail, "error")
    if not frames and not error:
        return
    screen.say()
    if frames:
        screen.indented(Text("Traceback, your lines only:", style="dim"))
    for frame in frames[-12:]:
        function = one_line(text(frame, "function"), 60)
        screen.indented(styled(f"line {text(frame, 'line')}", (f" in {function}" if function else "", "dim")), by=4)
        if text(frame, "text"):
            screen.indented(Text(one_line(text(frame, "text"), 160), style="cyan"), by=6)
    if error:
        screen.indented(
            styled(
                (one_line(text(error, "type"), 80), "bold red"),
                f": {one_line(text(error, 'message'), 600)}" if text(error, "message") else "",
            ),
            by=4,
        )


def _values(screen: Screen, detail: Json) -> None:
    """Inputs and answers in full: only a revealed test has them."""
    for value in mappings(detail, "inputs"):
        quote(screen, f"Input {one_line(text(value, 'name'), 60)}:", text(value, "value"), lines=16)
    quote(screen, "Expected:", text(detail, "expected_value"), lines=16)
    quote(screen, "Your answer:", text(detail, "got_value"), lines=16)
