"""Finding a problem, reading, writing, running: without a mouse, and never without knowing where one is."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.walks.conftest import Site
from tests.browser.walks.hands import Keys

pytestmark = pytest.mark.browser

SOFTMAX = '[href="/problems/softmax"]'
RESULT = "[data-results] .result__head"


def test_a_problem_is_found_by_search_and_by_every_choice(keys: Keys, site: Site) -> None:
    keys.visit(site.url)
    count = keys.page.locator("[data-count]")
    keys.press("/")
    keys.write("softmax")
    keys.tab_to("[name=category]")
    keys.press("n")  # neural network layers
    keys.tab_to("[name=difficulty]", within=1)
    keys.press("h")
    expect(count).to_have_text(re.compile("^0 of"))
    keys.tab_to("[data-empty] a")
    keys.leave("Enter")
    expect(count).to_have_text(re.compile(r"^(\d+) of \1$"))

    for name in ("tag", "company", "state"):
        keys.tab_to(f"[name={name}]")
        keys.press("ArrowDown")
    keys.tab_to("[name=state]", back=True)
    keys.press("Home", "n")  # not tried
    keys.follow(".title", within=2)
    expect(keys.page.locator("[data-problem-page]")).to_be_visible()


def test_all_tabs_are_read_and_giving_up_leads_to_the_editorial(keys: Keys, site: Site) -> None:
    keys.visit(f"{site.url}/problems/kmeans-lloyd")
    keys.press("Tab", "Enter")  # past the top of the page
    keys.tab_to("#tab-statement", within=2)
    keys.tab_to("#statement", within=1)
    keys.press("PageDown")
    expect(keys.page.locator(".read__body")).not_to_have_js_property("scrollTop", 0)

    keys.tab_to("#tab-statement", within=9, back=True)
    keys.press("ArrowRight")
    for hint in (1, 2):
        keys.tab_to(f"#hints details:nth-of-type({hint}) summary")
        keys.press("Enter")
    expect(keys.page.locator("#hints details:nth-of-type(3)")).to_be_visible()

    keys.tab_to("#tab-hints", back=True)
    keys.press("End")
    keys.tab_to("#note")
    keys.write("the *idea*")
    keys.tab_to("[data-note-keep]")
    keys.press("Enter")
    expect(keys.page.locator("[data-note-state]")).to_have_text("Kept")
    keys.tab_to("[data-note-read]", back=True)
    keys.press("Enter")
    expect(keys.page.locator("[data-note-shown] em")).to_have_text("idea")
    keys.is_at("[data-note-read][aria-pressed=true]")

    keys.tab_to("#tab-notes", back=True)
    keys.press("Home", "ArrowRight", "ArrowRight")
    keys.tab_to("#editorial summary")
    keys.press("Enter")
    keys.tab_to("#editorial button")
    keys.leave("Enter")
    expect(keys.page.locator("#editorial")).to_contain_text("You gave up")
    keys.is_at("#tab-editorial")
    keys.tab_to("#editorial", within=1)
    keys.page.locator(".read__body").evaluate("(pane) => pane.scrollTo(0, 0)")
    keys.press("PageDown")
    expect(keys.page.locator(".read__body")).not_to_have_js_property("scrollTop", 0)


def test_the_tools_of_the_editor(keys: Keys, site: Site) -> None:
    keys.visit(f"{site.url}/problems/softmax")
    page, editor = keys.page, keys.page.locator(".cm-content")
    keys.follow(".frameworks a:last-child")
    keys.tab_to(".frameworks a", within=1)  # and not the top of the page again

    keys.tab_to("[data-font-size]")
    keys.press("End")
    expect(page.locator(".cm-editor")).to_have_css("font-size", "20px")
    keys.tab_to(".cm-content")
    keys.write("# mine\n")
    expect(page.locator("[data-draft-state]")).to_have_text("Draft kept")
    keys.tab_to("[data-reset]", back=True)
    keys.press("Enter")
    expect(editor).not_to_contain_text("# mine")
    keys.is_at(".cm-content")
    keys.tab_to("[data-draft-state] button", back=True)
    keys.press("Enter")
    expect(editor).to_contain_text("# mine")
    keys.is_at(".cm-content")

    keys.press("Control+f")
    keys.is_at(".cm-search [name=search]")
    keys.tab_to(".cm-search [name=close]")
    keys.press("Enter")
    keys.is_at(".cm-content")

    keys.tab_to("[data-shortcuts]", back=True)
    keys.press("?")
    keys.is_at("dialog button")
    keys.press("Enter")
    keys.is_at("[data-shortcuts]")


@pytest.mark.parametrize(("chosen", "escapes"), [("default", 1), ("vim", 2), ("emacs", 2)])
def test_escape_then_tab_leaves_the_editor_however_slow_one_is(
    keys: Keys, site: Site, chosen: str, escapes: int
) -> None:
    keys.page.clock.install()
    keys.visit(f"{site.url}/problems/softmax")
    keys.tab_to("[data-keys]")
    keys.press(chosen[0] if chosen != "default" else "s")
    keys.tab_to(".cm-content")
    keys.press("i", "Tab")
    keys.is_at(".cm-content")
    keys.press("End", *escapes * ["Escape"])
    keys.page.clock.fast_forward(20_000)
    keys.press("Tab")
    keys.is_at("[data-own-input-box] summary")

    keys.press("Shift+Tab")
    keys.is_at(".cm-content")
    keys.press("Tab")
    keys.is_at(".cm-content")  # it indents again


def test_a_result_is_reached_read_and_left(keys: Keys, site: Site) -> None:
    site.reject()
    page = keys.page
    page.set_viewport_size({"width": 1280, "height": 640})  # where not everything has room
    keys.visit(f"{site.url}/problems/softmax")
    keys.tab_to("[data-own-input-box] summary")
    keys.press("Enter")
    keys.tab_to("[data-own-input]", within=1)
    keys.tab_to("[data-run]", within=1)
    keys.press("Enter")
    keys.is_at(RESULT)
    assert keys.stop()["isShown"]
    expect(page.locator("[data-run]")).to_be_in_viewport(ratio=1)  # the result has not pushed it out
    keys.tab_to(".first pre.value")
    keys.press("End")
    keys.tab_to("[data-results] .test summary")
    keys.press("Enter")
    expect(page.locator("[data-results] .test details[open] .cells")).to_have_count(2)
    keys.tab_to("[data-run]", back=True)
    keys.tab_to(".splitter--lying")
    keys.press("ArrowUp", "ArrowUp")
    keys.tab_to("[data-submit]", within=1, back=True)

    site.accept()
    keys.press("Enter")
    expect(page.locator(RESULT)).to_contain_text("Accepted")
    expect(page.locator("[data-plot=speed] svg")).to_be_visible()
    keys.is_at(RESULT)
    keys.tab_to("[data-results] .next a", within=1)
    keys.tab_to("[data-results] summary", within=1)  # nothing of a plot is a stop
    keys.follow("[data-results] .foot a")
    expect(page).to_have_url(re.compile("/submissions/"))


def test_what_failed_is_tried_again_without_losing_the_place(keys: Keys, site: Site) -> None:
    page = keys.page
    keys.visit(f"{site.url}/problems/softmax")
    keys.tab_to("[data-submit]")
    page.context.set_offline(True)
    keys.press("Enter")
    keys.tab_to("[data-remedy]")
    keys.press("Enter")
    expect(page.locator("[data-remedy]")).to_be_visible()
    assert not keys.stop()["isBody"]
    page.context.set_offline(False)
    keys.tab_to("[data-remedy]")
    keys.press("Enter")
    expect(page.locator(RESULT)).to_contain_text("Accepted")
    keys.is_at(RESULT)
