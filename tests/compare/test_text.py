"""text: what counts as the same text is declared."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.compare.base import Match, Mismatch, Subject
from judge.compare.text import Text


def same(expected: Any, got: Any, **table: Any) -> bool:
    return isinstance(Text(**table).compare(Subject(expected, got)), Match)


@given(st.text(), st.sampled_from(("exact", "trailing", "collapse")), st.booleans(), st.booleans())
def test_takes_the_expected_text(text: str, whitespace: Any, case: bool, numbers: bool) -> None:
    assert same(text, text, whitespace=whitespace, ignore_case=case, numbers=numbers)


@given(st.text("ab 1\n", max_size=6), st.text("ab 1\n", max_size=6))
def test_is_symmetric_and_exact_is_equality(a: str, b: str) -> None:
    assert same(a, b, whitespace="exact") == (a == b)
    for whitespace in ("trailing", "collapse"):
        assert same(a, b, whitespace=whitespace) == same(b, a, whitespace=whitespace)


@pytest.mark.parametrize(
    ("expected", "got", "table"),
    [
        ("a\nb", "a  \nb\n\n", {}),
        ("a\nb", "a\r\nb", {}),
        ("a b", " a\n\tb ", {"whitespace": "collapse"}),
        ("Straße", "STRASSE", {"ignore_case": True}),
        ("é", "e\u0301", {"whitespace": "exact"}),
        ("loss 0.5 at 3", "loss 0.50000001 at 3.0", {"numbers": True}),
        ("x=1e-3, y=-.5", "x=0.001, y=-0.5", {"numbers": True}),
        ("nan inf", "nan inf", {"numbers": True}),
        (["a", {"k": "b"}], ["a ", {"k": "b\n"}], {}),
        (b"a", b"a", {}),
        ([1.0, "a"], [1.0 + 1e-9, "a"], {"numbers": True}),
    ],
)
def test_takes(expected: Any, got: Any, table: dict[str, Any]) -> None:
    assert same(expected, got, **table)


@pytest.mark.parametrize(
    ("expected", "got", "table", "said"),
    [
        ("a\nb", "a  \nb", {"whitespace": "exact"}, "differs from line 1, column 2 on"),
        ("a b", "a  b", {}, "differs from line 1, column 3 on"),
        ("a\nb", "a\nc", {}, "differs from line 2, column 1 on"),
        ("a", "A", {}, "differs from line 1, column 1 on"),
        ("abc", "ab", {}, "ends too early, after 2 of 3 characters"),
        ("ab", "abc", {}, "goes on for 1 characters where it should end"),
        ("loss 0.5", "loss 0.6", {"numbers": True}, "the words are right, a number in the text is off"),
        ("loss 0.5", "cost 0.5", {"numbers": True}, "differs from line 1, column 1 on"),
        ("1 2", "1", {"numbers": True}, "ends too early"),
        ("1", "nan", {"numbers": True}, "differs from"),
        (["a", "b"], ["a", "c"], {}, "[1]: the text differs"),
        ([1.0, "a"], [1.1, "a"], {}, "[0]: the number is off by 0.1"),
        (b"a", b"b", {}, "the bytes is another one"),
        ("a", b"a", {}, "expected a text, got bytes"),
    ],
)
def test_says_what_differs(expected: Any, got: Any, table: dict[str, Any], said: str) -> None:
    comparison = Text(**table)
    found = comparison.compare(Subject(expected, got))
    assert isinstance(found, Mismatch)
    assert said in found.message
    assert comparison.explain(Subject(expected, got), found).detail["code"] == found.code


def test_a_million_digits_are_read_once() -> None:
    digits = "1" * 1_000_000
    assert not same(f"{digits} x", f"{digits}x", numbers=True)


@pytest.mark.parametrize(
    ("expected", "got", "cause"),
    [
        ("a b", "a  b", "only blanks and line ends differ"),
        ("ab", "AB", "only upper and lower case differ"),
        ("ab", "A  B", None),
    ],
)
def test_guesses_a_cause(expected: str, got: str, cause: str | None) -> None:
    subject = Subject(expected, got)
    found = Text().compare(subject)
    assert isinstance(found, Mismatch)
    explanation = Text().explain(subject, found)
    assert explanation.cause == cause
    assert explanation.detail["first"]["line"] == 1
    assert set(explanation.values["first"]) == {"expected", "got"}
