"""Reading: theme, tabs, hints, mathematics, plots, the list of problems."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.scripts import pages
from tests.browser.scripts.conftest import Open, until
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser


def test_theme_goes_round_and_stays(open_page: Open) -> None:
    page, other = open_page("/", wait="[data-theme-switch]"), open_page("/", wait="[data-theme-switch]")
    theme = "document.documentElement.dataset.theme"
    seen = []
    for _ in range(2):
        page.click("[data-theme-switch]")
        seen.append(page.evaluate(theme))
    assert seen == ["light", "dark"]
    until(other, f"{theme} === 'dark'")
    page.reload()
    assert page.evaluate(theme) == "dark"
    page.click("[data-theme-switch]")

    assert page.evaluate(theme) == "system"


def test_mathematics_is_typeset_and_what_is_none_stays(open_page: Open) -> None:
    page = open_page()
    expect(page.locator("#statement .math .katex")).to_have_count(2)

    assert page.locator(".katex-display").count() == 1
    assert page.inner_text("#broken") == "\\frac{"
    assert page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].some((font) => font.status === 'loaded'))"
    )


NEVER_IDLE = "window.requestIdleCallback = () => 0;"


def test_what_nobody_sees_waits_until_it_is_looked_at(open_page: Open) -> None:
    page = open_page(before=NEVER_IDLE)
    expect(page.locator("#statement .math .katex")).to_have_count(2)
    page.wait_for_timeout(500)
    assert page.locator("#notes .katex").count() == 0

    page.click("#tab-notes")

    expect(page.locator("#notes .katex")).to_be_visible()


def test_and_otherwise_until_there_is_time(open_page: Open) -> None:
    page = open_page()
    expect(page.locator("#notes .katex")).to_have_count(1)

    assert page.is_hidden("#notes")


# An observer is told once for all that happens in one task.
NOTE_TURNS = """
window.turns = 0;
new MutationObserver((changes) => {
  if (changes.some((change) => change.target.matches?.(".math"))) window.turns += 1;
}).observe(document, {childList: true, subtree: true});
"""


def test_formulas_leave_room_for_what_one_does_meanwhile(context: BrowserContext, open_page: Open) -> None:
    """However many there are, no task is as long as all of them together."""

    def write_many(route: Route) -> None:
        many = "".join(f'<span class="math inline">\\frac{{x_{{{i}}}}}{{\\sqrt{{n}}}}</span> ' for i in range(300))
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("<p>Compute", f"<p>{many} Compute"))

    context.route("**/problems/softmax", write_many)
    page = open_page(before=NOTE_TURNS)
    until(page, "document.querySelectorAll('.math[data-settled]').length >= 300")

    assert page.locator("#statement .katex").count() == 302
    assert page.evaluate("turns") > 3


def test_shown_code_is_coloured(open_page: Open) -> None:
    page = open_page()
    expect(page.locator("#shown .tok-keyword").first).to_have_text("import")
    expect(page.locator("#shown .tok-comment")).to_have_text("# of course")


def test_code_is_copied(context: BrowserContext, open_page: Open) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = open_page()
    page.click("[data-copy]")
    expect(page.locator("[data-copy]")).to_have_text("Copied")

    assert page.evaluate("navigator.clipboard.readText()") == "import numpy as np  # of course"


def test_times_are_relative(open_page: Open) -> None:
    page = open_page()
    expect(page.locator("time")).to_have_text(re.compile(r"^\d+ years ago$"))

    assert "2020" in (page.get_attribute("time", "title") or "")


def test_tabs_by_arrow_keys_and_by_address(open_page: Open) -> None:
    page = open_page()
    page.focus("#tab-statement")
    page.keyboard.press("ArrowRight")
    assert page.is_visible("#hints")
    assert page.is_hidden("#statement")
    assert page.url.endswith("#hints")
    page.keyboard.press("End")
    assert page.get_attribute("#tab-submissions", "aria-selected") == "true"
    assert page.get_attribute("#tab-hints", "tabindex") == "-1"
    page.reload()

    assert page.is_visible("#submissions")


def test_hints_one_at_a_time(open_page: Open) -> None:
    page = open_page("/problems/softmax#hints")
    hints = page.locator("details[data-hint]")
    expect(hints.nth(1)).to_be_hidden()
    hints.nth(0).locator("summary").click()
    expect(hints.nth(1)).to_be_visible()


def test_shortcuts_outside_of_texts(open_page: Open) -> None:
    page = open_page()
    page.click(".cm-content")
    page.keyboard.type("?")
    assert page.is_hidden("dialog")
    page.keyboard.press("Escape")
    page.focus("#tab-statement")
    page.keyboard.type("?")
    assert page.is_visible("dialog")
    page.keyboard.press("Escape")

    assert page.is_hidden("dialog")


def shown(page: Page) -> list[str]:
    return page.locator("[data-problem]:visible").all_inner_texts()


def test_the_list_narrows_as_one_types(open_page: Open, judge: FakeJudge) -> None:
    page = open_page("/", wait="[data-problem]")
    expect(page.locator("[data-count]")).to_have_text("3 of 3")
    page.keyboard.press("/")
    page.keyboard.type("poincare GEO")
    assert shown(page) == ["Poincaré distance"]
    assert page.url == f"{judge.url}/?q=poincare+GEO"
    page.fill("[name=q]", "")
    page.select_option("[name=tag]", "numerics")
    page.select_option("[name=company]", "Acme Labs")
    assert shown(page) == ["Softmax"]
    expect(page.locator("[data-count]")).to_have_text("1 of 3")
    page.select_option("[name=difficulty]", "hard")
    assert shown(page) == []
    assert page.is_visible("[data-empty]")


def test_plots_are_drawn_in_the_page_s_width(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")
    judge.tell("report")
    speed = page.locator("figure[data-plot=speed] svg")
    expect(speed).to_be_visible()
    for label in ("yours", "reference", "slow way", "size", "CPU time"):
        expect(speed).to_contain_text(label)
    expect(speed.locator("[aria-label=line] path")).to_have_count(3)
    expect(speed.locator("[aria-label=rule] line")).to_have_count(2)  # the slow way's ranges: nobody else has rounds
    expect(page.locator("figure[data-plot=speed] table")).to_have_class("sr")
    grid = page.locator("figure[data-plot=grid] svg")
    expect(grid.locator("rect")).to_have_count(4)
    expect(grid).to_contain_text("NaN")
    for kind in pages.DRAWINGS:
        drawing = page.locator(f"figure[data-plot={kind}] svg").first
        expect(drawing).to_contain_text("expected")
        expect(drawing).to_contain_text("yours")
    expect(page.locator("figure[data-plot=ratios] svg")).to_contain_text("yours")
    expect(page.locator("figure[data-plot=image] rect")).to_have_count(128)
    page.set_viewport_size({"width": 380, "height": 800})
    until(page, "document.querySelector('[data-plot=speed] svg').clientWidth < 380")

    assert page.evaluate("document.documentElement.scrollWidth") <= 380
