from __future__ import annotations

import pytest

from judge.package.statement import Example, hints_of, worked_example


def test_finds_the_worked_example() -> None:
    other = "## Example\n\n```python\nno = 1\n```\n\n"
    text = f"{other}```python example\nx = 1\ny = 2\nexpected = [\n    3,\n]\n```\n\nafter\n"

    assert worked_example(text) == Example("x = 1\ny = 2\n", "expected = [\n    3,\n]\n")


def test_an_example_may_lack_what_is_expected() -> None:
    assert worked_example("```python example\nx = 1\n```\n") == Example("x = 1\n", "")


def test_says_when_there_is_none() -> None:
    assert worked_example("```python\nx = 1\n```\n") is None


def test_splits_hints() -> None:
    assert hints_of("## Hint 1\n\nfirst\n\n## Hint 2\nsecond\n### more\n") == ("first", "second\n### more")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("think", "no hint"),
        ("## Hint 2\nb", "is called"),
        ("intro\n## Hint 1\na", "stands before"),
        ("## Hint 1\n## Hint 2\nb", "hint 1 is empty"),
    ],
)
def test_refuses_hints_out_of_order(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        hints_of(text)
