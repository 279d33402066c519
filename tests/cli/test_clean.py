"""Hostile text made harmless."""

from __future__ import annotations

import pytest

from judge.cli.clean import clean, cut, one_line

BAD = [*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u202e", "\u2066", "\u2028", "\ud800", "\ufeff"]


@pytest.mark.parametrize("character", [c for c in BAD if c not in "\n\t"])
def test_replaces_every_control_character_one_for_one(character: str) -> None:
    safe = clean(f"a{character}b")

    assert character not in safe
    assert len(safe) == 3


def test_keeps_newline_tab_and_ordinary_text() -> None:
    assert clean("é\n\tλ ✓ 漢 [bold]") == "é\n\tλ ✓ 漢 [bold]"


def test_one_line_joins_white_space_and_cuts() -> None:
    assert one_line("a\n  b\tc") == "a b c"
    assert one_line("abcdef", 4) == "abc…"


def test_cut_says_how_much_it_left_out() -> None:
    assert cut("a\nb\nc\n", lines=2) == ["a", "b", "… 1 more line"]
    assert cut("a\n\n", lines=2) == ["a"]
    assert cut("", lines=2) == []
