"""Every page in both themes: readable by everybody, still, no wider than its window, alone with its own server."""

from __future__ import annotations

import gzip

import pytest

from tests.browser.manners.visiting import Visits
from web.bundle import DIST

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]  # the first of them makes every page and visits it twice

MOST_SCRIPT = 350_000  # bytes as they travel, everything on the heaviest page together
STILL = 0.02  # of "cumulative layout shift"; beyond 0.1 a page is called unsteady


def test_axe_finds_no_violation_of_wcag(visits: Visits) -> None:
    assert {key: found for key, found in visits.violations.items() if found} == {}


def test_nothing_moves_while_a_page_loads(visits: Visits) -> None:
    assert {key: shift for key, shift in visits.shifts.items() if shift[0] > STILL} == {}


def test_no_page_is_wider_than_its_window(visits: Visits) -> None:
    assert {key: wider for key, wider in visits.overflows.items() if wider > 0} == {}


def test_the_policy_has_nothing_to_refuse(visits: Visits) -> None:
    assert {key: refused for key, refused in visits.refused.items() if refused} == {}
    assert visits.faults == []


def test_nothing_is_asked_of_another_host(visits: Visits, site: str) -> None:
    assert [url for url in visits.asked if not url.startswith((site, "data:", "blob:"))] == []


def test_scripts_stay_small_and_the_editor_is_where_one_writes(visits: Visits) -> None:
    loaded = {key: {name: (DIST / name).read_bytes() for name in names} for key, names in visits.scripts.items()}
    sizes = {key: sum(len(gzip.compress(text)) for text in files.values()) for key, files in loaded.items()}
    with_editor = {key for key, files in loaded.items() if any(b"cm-editor" in text for text in files.values())}

    assert {key: size for key, size in sizes.items() if size > MOST_SCRIPT} == {}
    assert with_editor
    assert {key for key in with_editor if not key.startswith("/problems/")} == set()
