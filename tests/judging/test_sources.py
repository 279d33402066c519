"""What is turned away before anything runs it."""

from __future__ import annotations

import pytest

from judge.errors import InvalidSource
from judge.judging import check_source


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "empty"),
        ("\n \t", "empty"),
        (b"", "empty"),
        (b"x = '\xff'", "byte 5"),
        ("x = '\udc80'", "character 5"),
        ("a\nb\n\0", "line 3"),
        ("x" * 1025, "1 KiB is the most"),
        ("ü" * 513, "1 KiB is the most"),
    ],
)
def test_says_what_is_wrong_with_a_source(source: str | bytes, message: str) -> None:
    with pytest.raises(InvalidSource, match=message):
        check_source(source, 1)


def test_takes_a_source_of_just_the_greatest_length() -> None:
    assert check_source("x" * 1024, 1)
