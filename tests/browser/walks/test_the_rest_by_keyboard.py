"""Interviews, progress, solutions and comments: without a mouse, from one page to the next."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.walks.conftest import Site
from tests.browser.walks.hands import Keys

pytestmark = pytest.mark.browser

DAY_S = 86400
RESULT = "[data-results] .result__head"


def solve(keys: Keys, site: Site) -> None:
    keys.visit(f"{site.url}/problems/softmax")
    keys.press("Control+Shift+Enter")
    expect(keys.page.locator(RESULT)).to_contain_text("Accepted")


def test_an_interview_from_the_wishes_to_the_report(keys: Keys, site: Site) -> None:
    page = keys.page
    keys.visit(f"{site.url}/interview")
    keys.tab_to("[name=difficulty]")
    keys.press("e")  # short ones, so that there are several
    keys.tab_to("[name=minutes]")
    keys.press("9")
    keys.tab_to("[name=runs]")
    keys.press("3")
    keys.follow(".wishes button")
    keys.follow(".parts__do a")
    keys.tab_to("#tab-statement")
    keys.press("ArrowRight")
    keys.tab_to("#hints button")
    keys.leave("Enter")
    keys.is_at("#tab-hints")
    keys.tab_to("#hints", within=1)
    keys.tab_to("[data-run]")
    keys.press("Enter")
    keys.is_at(RESULT)
    expect(page.locator("[data-runs-left]")).to_have_text("2 of 3 runs left")
    keys.follow("[data-results] [href^='/interview/']")

    keys.follow(".parts__do button")
    expect(page.locator(".parts__part--passed-on")).to_have_count(1)
    keys.tab_to(".parts__do a", within=1)  # of the next part
    keys.tab_to(".ending summary")
    keys.press("Enter")
    keys.follow(".ending button")
    expect(page.get_by_role("heading", name="How it went")).to_be_visible()
    keys.follow("tbody [href^='/submissions/']")
    keys.visit(f"{site.url}/interview")
    keys.follow("tbody [href^='/interview/']")
    expect(page.get_by_role("heading", name="How it went")).to_be_visible()


def test_progress_is_looked_at_taken_along_and_shown(keys: Keys, site: Site) -> None:
    solve(keys, site)
    site.clock.pass_time(DAY_S)
    page = keys.page
    keys.visit(f"{site.url}/progress")
    keys.tab_to("[download]")
    with page.expect_download() as taken:
        keys.press("Enter")
    assert taken.value.suggested_filename == "solutions.zip"
    keys.tab_to(".calendar__scroll")
    keys.tab_to("[name=name]")
    keys.write("Ada")
    keys.tab_to("[name=is_public]", within=1)
    keys.press("Space")
    keys.tab_to(".profile button", within=1)
    keys.leave("Enter")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    keys.tab_to("[name=name]", within=1)
    keys.follow("[href^='/people/']")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ada")

    keys.visit(f"{site.url}/progress")
    keys.follow(".next a")  # due
    keys.follow(".interview-bar a")
    expect(page.locator(".cm-content")).not_to_be_empty()
    keys.visit(f"{site.url}/tracks")
    keys.follow(".card a")
    keys.follow(".heading a")
    expect(page.locator("[data-problem-page]")).to_be_visible()


def test_a_solution_is_shared_discussed_and_reported(keys: Keys, site: Site, context: BrowserContext) -> None:
    page = keys.page
    solve(keys, site)
    keys.follow(".sharing button")
    keys.follow(".sharing a", within=1)
    keys.tab_to("#say")
    keys.write("One pass is enough.")
    keys.tab_to(".say button", within=1)
    keys.leave("Enter")
    keys.tab_to(".comment summary", within=1)
    keys.press("Enter")
    keys.tab_to(".comment textarea", within=1)
    keys.press("Control+a")
    keys.write("Two.")
    keys.tab_to(".comment .primary")
    keys.leave("Enter")
    expect(page.locator(".comment")).to_contain_text("edited")

    context.clear_cookies()  # and now another person
    solve(keys, site)
    keys.visit(f"{site.url}/problems/softmax/leaderboard")
    keys.follow("[href^='/solutions/']")
    keys.tab_to(".comment summary")
    keys.press("Enter")
    keys.tab_to(".comment textarea", within=1)
    keys.write("not so")
    keys.tab_to(".comment button", within=1)
    keys.leave("Enter")
    expect(page.locator("#told")).to_be_in_viewport()
    keys.follow("[href$='/solutions']")
    keys.follow(".solutions a")
    expect(page.locator(".comment")).to_contain_text("Two.")


def test_a_page_that_is_not_there_leads_on(keys: Keys, site: Site) -> None:
    keys.visit(f"{site.url}/not-there")
    keys.tab_to("main [name=q]")
    keys.write("softmax")
    keys.leave("Enter")

    expect(keys.page).to_have_url(re.compile(r"/\?q=softmax$"))
