"""A statement on paper: all of it, and nothing that only a screen needs."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [700, 1280])
def test_a_statement_is_printed_whole_and_alone(browser: Browser, site: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site}/problems/kmeans-lloyd#hints")
    page.wait_for_load_state("networkidle")
    page.emulate_media(media="print")

    statement = page.locator("#statement")
    expect(statement).to_be_visible()
    for hidden in (".top", ".write", ".tabs", ".splitter", "#hints", "button"):
        assert page.locator(hidden).locator("visible=true").count() == 0, hidden
    assert page.evaluate("document.documentElement.scrollHeight") >= statement.evaluate("(all) => all.scrollHeight")
    assert page.locator(".read__body").evaluate("(body) => getComputedStyle(body).overflowY") == "visible"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    context.close()
