"""What is seen before the page's script has come, and where it never comes."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

pytestmark = pytest.mark.browser


def test_one_part_is_seen_from_the_first_paint_and_the_tabs_lead_to_the_others(
    context: BrowserContext, site: str
) -> None:
    context.route("**/assets/problem-*.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    for tab in ("hints", "editorial", "submissions", "notes"):
        expect(page.locator(f"#{tab}")).to_be_hidden()
    expect(page.locator("#statement")).to_be_visible()

    page.get_by_role("tab", name="Notes").click()

    expect(page.locator("#notes")).to_be_visible()
    expect(page.locator("#statement")).to_be_hidden()


def test_without_scripts_all_parts_are_there(browser_without_scripts: BrowserContext, site: str) -> None:
    page = browser_without_scripts.new_page()
    page.goto(f"{site}/problems/softmax#notes")

    for part in ("statement", "hints", "editorial", "submissions", "notes"):
        expect(page.locator(f"#{part}")).to_be_visible()
