"""The judge is away: a bar says so and that nothing is lost, lies over the page, and goes away by itself."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

pytestmark = pytest.mark.browser


def test_a_bar_says_so_and_goes_away_by_itself(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    page.wait_for_selector(".cm-content")
    bar = page.locator("[data-offline]")
    expect(bar).to_be_hidden()

    context.set_offline(True)
    expect(bar).to_contain_text("kept in this browser")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("[data-results]")).to_contain_text("offline")

    context.set_offline(False)
    expect(bar).to_be_hidden()
