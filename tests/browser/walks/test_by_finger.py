"""The same on a phone, 360 px wide: nothing is cut off, all has room for a finger, and places are found again."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.walks.conftest import Site
from tests.browser.walks.hands import Fingers

pytestmark = pytest.mark.browser

CODE, PROBLEM = "[data-place-of=code]", "[data-place-of=problem]"
RESULT = "[data-results] .result__head"


def scroll(page: Page) -> int:
    return int(page.evaluate("scrollY"))


def tap_in_place(page: Page, selector: str) -> None:
    """Where it is now: Playwright's own would scroll to what stays in sight anyway."""
    box = page.locator(selector).bounding_box()
    assert box is not None
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def test_solving_from_the_list_to_the_result(fingers: Fingers, site: Site, phone: Page) -> None:
    site.reject()
    fingers.visit(site.url)
    fingers.tap("[name=q]")
    phone.keyboard.insert_text("stable softmax")
    phone.locator("[name=difficulty]").select_option("easy")
    fingers.follow('[href="/problems/softmax"]')
    for name in ("hints", "editorial", "submissions", "notes"):
        fingers.tap(f"#tab-{name}")
        expect(phone.locator(f"#{name}")).to_be_in_viewport()
        fingers.look()
    fingers.tap(CODE)
    fingers.tap("[data-own-input-box] summary")
    fingers.tap("[data-own-input]")
    fingers.look()
    expect(phone.locator("[data-run]")).to_be_in_viewport()
    fingers.tap("[data-run]")
    expect(phone.locator(RESULT)).to_be_focused()
    expect(phone.locator(RESULT)).to_be_in_viewport()
    fingers.look()
    fingers.tap("[data-results] .test summary >> nth=0")
    fingers.look()
    cut = phone.locator("[data-results] *").evaluate_all(
        """(all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1
          && one.closest(".table, pre, .sr, svg") === null).map((one) => one.outerHTML.slice(0, 80))"""
    )
    assert cut == []


def test_each_place_is_found_as_it_was_left(fingers: Fingers, site: Site, phone: Page) -> None:
    fingers.visit(f"{site.url}/problems/kmeans-lloyd")
    phone.evaluate("scrollTo(0, 900)")
    tap_in_place(phone, CODE)
    assert scroll(phone) < 900
    expect(phone.locator(".cm-content")).to_be_in_viewport()
    tap_in_place(phone, PROBLEM)
    assert scroll(phone) == 900


def test_a_link_to_the_hints_leads_to_them_from_wherever_one_was(fingers: Fingers, site: Site, phone: Page) -> None:
    fingers.visit(f"{site.url}/problems/kmeans-lloyd")
    fingers.tap(CODE)
    fingers.visit(f"{site.url}/problems/kmeans-lloyd/solutions")
    fingers.follow("[href$='#hints']")
    expect(phone.locator("#hints summary").first).to_be_in_viewport()
    fingers.tap(CODE)
    phone.reload()
    expect(phone.locator(".cm-content")).to_be_in_viewport()  # a reload leads nowhere else


def test_the_places_stay_in_reach_under_the_bar_of_a_lost_connection(fingers: Fingers, site: Site, phone: Page) -> None:
    fingers.visit(f"{site.url}/problems/kmeans-lloyd")
    phone.evaluate("scrollTo(0, 900)")
    phone.context.set_offline(True)
    expect(phone.locator("[data-offline]")).not_to_be_empty()
    tap_in_place(phone, CODE)
    expect(phone.locator(".cm-content")).to_be_visible()
    tap_in_place(phone, "[data-run]")  # which steps aside, and hands the focus on
    expect(phone.locator("[data-results]")).to_be_focused()
    phone.context.set_offline(False)
    expect(phone.locator("[data-offline]")).to_be_empty()
    assert phone.locator(".places").evaluate("(bar) => getComputedStyle(bar).top") == "0px"


def test_an_interview_and_what_it_leads_to(fingers: Fingers, site: Site, phone: Page) -> None:
    fingers.visit(f"{site.url}/interview")
    phone.get_by_label("Difficulty").select_option("easy")  # short ones, so that there are several
    phone.get_by_label("Minutes").select_option("90")
    fingers.follow(".wishes button")
    fingers.follow(".parts__do a")
    fingers.tap("#tab-hints")
    fingers.follow("#hints button")
    expect(phone.locator("#hints details[open]")).to_be_in_viewport()
    fingers.tap(CODE)
    fingers.tap("[data-submit]")
    expect(phone.locator(RESULT)).to_contain_text("Accepted")
    fingers.follow("[data-results] [href^='/interview/']")
    fingers.follow(".parts__do button")
    fingers.tap(".ending summary")
    fingers.follow(".ending button")
    expect(phone.get_by_role("heading", name="How it went")).to_be_visible()
    fingers.follow("tbody [href^='/submissions/']")
    fingers.follow(".sharing button")
    fingers.follow(".sharing a")
    fingers.tap("#say")
    phone.keyboard.insert_text("Look")
    fingers.follow(".say button")
    expect(phone.locator(".comment")).to_be_in_viewport()
    for address in ("/progress", "/tracks", "/submissions", "/help", "/not-there"):
        fingers.visit(site.url + address)
