from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sandbox.text import clean


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys_or_that_cannot_be_stored(text: str) -> None:
    out = clean(text)

    assert not any((ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160 for c in out)
    assert not any(0xD800 <= ord(c) < 0xE000 or c in "\u202e\u2066" for c in out)


def test_ordinary_text_stays() -> None:
    assert clean("café\t→ 3\n") == "café\t→ 3\n"


def test_says_how_much_was_cut() -> None:
    assert clean("x" * 12, limit=10) == "xxxxxxxxxx\n… 2 more characters"
