"""The words for how long ago something was: those that the page's script says as well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from web.moments import ago

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "just now"),
        (9, "just now"),
        (10, "10 seconds ago"),
        (60, "1 minute ago"),
        (3599, "59 minutes ago"),
        (7200, "2 hours ago"),
        (86_400, "yesterday"),
        (3 * 86_400, "3 days ago"),
        (2_629_800, "last month"),
        (3 * 31_557_600, "3 years ago"),
        (-9, "just now"),
        (-45, "in 45 seconds"),
        (-60, "in 1 minute"),
        (-86_400, "tomorrow"),
        (-3 * 86_400 - 5, "in 3 days"),
        (-2_629_800, "next month"),
        (-31_557_600, "next year"),
    ],
)
def test_says_how_long_ago(seconds: int, words: str) -> None:
    assert ago(NOW - timedelta(seconds=seconds), NOW) == words
