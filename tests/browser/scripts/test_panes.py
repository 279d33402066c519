"""Panes: their bars by mouse and keys, and one at a time where there is no room for more. Places are kept."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.scripts.conftest import Open, until
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser

UPRIGHT, LYING = '[data-splitter="read"]', '[data-splitter="edit"]'


def test_splitter_by_mouse_keys_and_double_click(open_page: Open) -> None:
    page = open_page()
    read = "document.querySelector('main').style.getPropertyValue('--read')"
    box = page.locator(UPRIGHT).bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 5, box["y"] + 50)
    page.mouse.down()
    page.mouse.move(1280 * 0.3, box["y"] + 50, steps=4)
    page.mouse.up()
    assert page.evaluate(read) == "30.0%"
    page.keyboard.press("ArrowRight")
    assert page.evaluate(read) == "32.0%"
    page.keyboard.press("End")
    assert page.get_attribute(UPRIGHT, "aria-valuenow") == "80"
    page.reload()
    page.wait_for_selector(".cm-editor")
    assert page.evaluate(read) == "80.0%"
    page.dblclick(UPRIGHT)

    assert page.evaluate(read) == "50.0%"


def test_the_bar_between_editor_and_results_keeps_its_place(open_page: Open) -> None:
    page = open_page()
    page.focus(LYING)
    page.keyboard.press("ArrowLeft")
    assert page.get_attribute(LYING, "aria-valuenow") == "50"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("PageUp")
    page.reload()
    page.wait_for_selector(".cm-editor")

    assert page.get_attribute(LYING, "aria-valuenow") == "38"
    assert page.get_attribute(UPRIGHT, "aria-valuenow") == "45"


def place(page: Page) -> str | None:
    return page.get_attribute("main", "data-place")


def test_where_there_is_room_for_one_pane_running_shows_the_result(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    assert place(page) == "problem"
    page.click("a[data-place-of=code]")
    assert place(page) == "code"
    assert page.get_attribute("a[data-place-of=code]", "aria-current") == "true"
    page.reload()
    page.wait_for_selector(".cm-editor")
    assert place(page) == "code"
    page.click("[data-run]")
    until(page, "document.querySelector('main').dataset.place === 'result'")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")
    page.click("a[data-place-of=problem]")
    page.reload()

    expect(page.locator("main")).to_have_attribute("data-place", "result")  # for it is still being judged
    assert len(judge.posted) == 1
