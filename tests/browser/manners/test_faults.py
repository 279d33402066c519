"""A bug in a page, as a browser has it: a page like any other, with a way on."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("has_scripts", [True, False])
def test_a_bug_has_a_friendly_page(browser: Browser, site: str, *, has_scripts: bool) -> None:
    context = browser.new_context(java_script_enabled=has_scripts)
    page = context.new_page()

    answer = page.goto(f"{site}/broken?of=today")

    assert answer is not None
    assert answer.status == 500
    expect(page).to_have_title("Something went wrong here · ML judge")
    expect(page.get_by_role("heading", level=1)).to_have_text("Something went wrong here")
    expect(page.get_by_role("link", name="Try again")).to_have_attribute("href", "/broken?of=today")
    for inside in ("secret", "ZeroDivisionError", "Traceback", "conftest.py"):
        assert inside not in answer.text()
    page.get_by_role("link", name="To the problems").click()
    expect(page.get_by_role("link", name="Softmax", exact=False).first).to_be_visible()
    context.close()
