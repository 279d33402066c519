"""Motion that a script makes, which no style sheet can stop."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.scripts.conftest import until
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser

NOTE = """
window.scrolls = [];
Element.prototype.scrollIntoView = (options) => { window.scrolls.push(options.behavior); };
"""


@pytest.mark.parametrize(("motion", "behaviour"), [("reduce", "auto"), ("no-preference", "smooth")])
def test_a_result_comes_into_view_at_once_for_who_wants_no_motion(
    browser: Browser, judge: FakeJudge, motion: Literal["reduce", "no-preference"], behaviour: str
) -> None:
    context = browser.new_context(reduced_motion=motion)
    page = context.new_page()
    page.add_init_script(NOTE)
    page.goto(f"{judge.url}/problems/softmax")
    page.wait_for_selector(".cm-editor")
    page.click("[data-submit]")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")
    judge.tell("report")
    until(page, "window.scrolls.length > 0")

    assert set(page.evaluate("window.scrolls")) == {behaviour}
    context.close()
