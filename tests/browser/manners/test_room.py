"""What has little room still says what it has to, and that there is more."""

from __future__ import annotations

import time
from itertools import combinations
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, expect

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
BOXES = """(all) => all.map((one) => {
  const {left, right, top, bottom} = one.getBoundingClientRect();
  return [left, right, top, bottom];
})"""
FADES = "(one) => getComputedStyle(one).backgroundSize.split(', ').map((size) => parseFloat(size))"


def overlap(one: list[float], other: list[float]) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1]) - 1 and max(one[2], other[2]) < min(one[3], other[3]) - 1


def test_nothing_lies_over_the_ways_at_the_top(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(site)
    page.wait_for_selector("[data-theme-switch]:not([hidden])")
    for width in (*range(360, 1100, 20), 1280):
        page.set_viewport_size({"width": width, "height": 700})
        boxes: Any = page.locator(".top :is(a, button)").evaluate_all(BOXES)

        assert len(boxes) == 8
        assert not any(overlap(one, other) for one, other in combinations(boxes, 2)), width
        assert max(right for _, right, _, _ in boxes) <= width


def test_that_the_sandbox_is_no_wall_takes_a_line_and_the_rest_a_press(browser: Browser, site: str) -> None:
    while httpx.get(f"{site}/healthz").json()["sandbox"]["state"] != "ready":
        time.sleep(0.1)
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    notice = page.locator(".notice", has_text="Local sandbox")
    expect(notice.locator("summary")).to_contain_text("for your own code only")
    box = notice.bounding_box()
    assert box is not None
    assert box["height"] < 36

    notice.locator("summary").tap()

    expect(notice.get_by_text("not for a stranger's")).to_be_visible()
    context.close()


def test_a_wide_formula_shows_where_it_goes_on(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/problems/kernel-matrices")
    formula = page.locator("#statement .math.display[data-more]").first
    expect(formula).to_have_attribute("data-more", "after")
    before, after = formula.evaluate(FADES)
    assert before == 0 < after
    # What is hidden until its formulas are set takes no focus.
    expect(page.locator("#statement .math:not([data-settled])")).to_have_count(0)
    page.locator("#statement").focus()
    page.keyboard.press("Tab")
    expect(formula).to_be_focused()

    for _ in range(30):
        page.keyboard.press("ArrowRight")

    expect(formula).to_have_attribute("data-more", "before")
    before, after = formula.evaluate(FADES)
    assert after == 0 < before
    context.close()


def test_the_bar_of_a_lost_connection_lies_over_the_ways_only(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    context.set_offline(True)
    expect(page.locator("[data-offline]")).to_contain_text("cannot be reached")
    bar, top = page.locator("[data-offline]").bounding_box(), page.locator(".top").bounding_box()
    assert bar is not None
    assert top is not None
    assert bar["height"] <= top["height"] + 1
    context.close()


def test_the_bar_of_an_interview_takes_a_line(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/interview")
    if page.get_by_role("link", name="Go on").count() == 0:
        page.get_by_role("button", name="Start the clock").tap()
    else:
        page.get_by_role("link", name="Go on").tap()
    page.get_by_role("link", name="Solve it").tap()
    bar = page.locator(".interview-bar")
    expect(bar).to_contain_text("left")
    tops = bar.locator(":is(span, a):visible").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().top)"
    )
    assert max(tops) - min(tops) < 8
    context.close()


def test_no_place_of_a_phone_is_empty(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    page.wait_for_selector(".cm-content", state="attached")
    page.locator("[data-place-of=result]").tap()
    said = page.locator("[data-results]").evaluate("(one) => getComputedStyle(one, '::before').content")
    assert "No result yet" in said

    page.reload()

    expect(page.locator("[data-place-of=code]")).to_have_attribute("aria-current", "true")
    expect(page.locator(".cm-content")).to_be_visible()
    context.close()
