"""The contrasts that docs/design.md names are those of the tokens, and enough for WCAG 2.2 AA."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ENOUGH = {"--edge": 3.0}  # what is no text
ENOUGH_FOR_TEXT = 4.5


def tokens() -> dict[str, tuple[str, str]]:
    text = (ROOT / "web/static/base.css").read_text(encoding="utf-8")
    found = re.findall(r"(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)", text)
    return {name: (light, dark) for name, light, dark in found}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def test_contrasts_are_as_written_and_enough() -> None:
    colours = tokens()
    page = (ROOT / "docs/design.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(--[\w-]+)` on `(--[\w-]+)` \|[^|]*\| ([\d.]+) \| ([\d.]+) \|$", page, re.MULTILINE)

    assert len(rows) > 20
    for ink, ground, *written in rows:
        measured = [contrast(colours[ink][theme], colours[ground][theme]) for theme in (0, 1)]
        assert [f"{value:.1f}" for value in measured] == written, (ink, ground)
        assert min(measured) >= ENOUGH.get(ink, ENOUGH_FOR_TEXT), (ink, ground)


def test_no_page_has_a_colour_of_its_own() -> None:
    sheets = [path for path in (ROOT / "web/static").glob("*.css") if path.name not in ("base.css", "print.css")]
    found = {path.name: re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[;,\s)])", path.read_text("utf-8")) for path in sheets}

    assert {name: colours for name, colours in found.items() if colours} == {}
