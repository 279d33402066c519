"""What a person does, from the first visit to the verdict, judged in Docker."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.judged import sources
from tests.browser.judged.server import Server

pytestmark = [pytest.mark.browser, pytest.mark.docker]

JUDGED_MS = 60_000


@pytest.fixture
def page(context: BrowserContext, server: Server) -> Page:
    page = context.new_page()
    page.goto(f"{server.url}/problems/softmax")
    page.wait_for_selector(".cm-content")
    return page


def write(page: Page, source: str) -> None:
    """Put the source in the place of what is in the editor, by keyboard."""
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(source)


def verdict(page: Page, words: str) -> None:
    expect(page.locator("[data-results] .result__head .badge")).to_have_text(words, timeout=JUDGED_MS)


def test_from_the_first_visit_to_the_first_accepted_answer(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(server.url)
    page.keyboard.press("/")
    page.keyboard.type("softmax stable")
    page.get_by_role("link", name="Numerically stable softmax").click()
    page.wait_for_selector(".cm-content")

    write(page, sources.RIGHT)
    page.keyboard.press("Control+Enter")
    verdict(page, "Accepted")
    expect(page.locator("[data-results]")).to_contain_text("visible tests only, not scored")

    page.locator(".cm-content").focus()
    page.keyboard.press("Control+Shift+Enter")
    expect(page.locator("[data-results] .score")).to_contain_text("/ 100", timeout=JUDGED_MS)
    verdict(page, "Accepted")
    expect(page.locator('[data-results] [data-plot="speed"] svg').first).to_be_visible()

    following = page.locator("[data-results] .next a").first
    expect(following).to_have_attribute("href", re.compile(r"^/problems/(?!softmax)[a-z0-9-]+$"))
    page.get_by_role("tab", name="Submissions").click()
    expect(page.locator("[data-own-submissions] tr").first).to_contain_text("Accepted")
    page.get_by_role("link", name="Permanent link").click()
    expect(page).to_have_url(re.compile(r"/submissions/[a-z2-7]{12}$"))
    expect(page.locator("#source")).to_contain_text("keepdims=True")
    page.goto(server.url)
    expect(page.locator('[data-slug="softmax"]')).to_contain_text("Solved")
    page.go_back()
    page.locator(".next a").first.click()
    page.wait_for_selector(".cm-content")
    expect(page.locator("h1")).not_to_have_text("Numerically stable softmax")


def test_a_wrong_answer_is_explained_in_words_and_numbers(page: Page) -> None:
    write(page, sources.WRONG_AXIS)
    page.get_by_role("button", name="Submit").click()

    verdict(page, "Wrong Answer")
    first = page.locator("[data-results] .first")
    expect(first).to_contain_text("wrong axis")
    expect(first).to_contain_text("elements differ")
    expect(first).to_contain_text("x = np.array(")
    expect(first.locator('[data-plot="grid"] svg').first).to_be_visible()


def test_tests_turn_up_one_by_one(page: Page) -> None:
    write(page, sources.SLEEPING)
    page.get_by_role("button", name="Submit").click()

    expect(page.locator("[data-live-tests] li")).not_to_have_count(0, timeout=JUDGED_MS)
    assert page.locator("[data-results] .result__head").count() == 0, "shown before the report"
    verdict(page, "Accepted")


def test_a_source_that_does_not_compile_says_where(page: Page) -> None:
    write(page, "def softmax(x:\n    return x\n")
    page.get_by_role("button", name="Run").click()

    verdict(page, "Compile Error")
    expect(page.locator("[data-results]")).to_contain_text("line 1")


def test_an_own_input_is_answered_by_the_reference_too(page: Page) -> None:
    write(page, sources.WRONG_AXIS)
    page.locator("[data-own-input-box] summary").click()
    page.locator("[data-own-input]").fill("x = np.array([[0.0, 0.0, 0.0, 0.0]])")
    page.get_by_role("button", name="Run").click()

    verdict(page, "Wrong Answer")
    own = page.locator("[data-results] li.test", has_text="own/input")
    own.locator("summary").first.click()
    expect(own).to_contain_text("0.25")
    expect(own.locator("td.off")).to_have_text([*4 * ["0.25 (differs)"], *4 * ["1 (differs)"]])


def test_what_a_submission_prints_is_shown_and_does_nothing(page: Page) -> None:
    write(page, sources.HOSTILE)
    page.get_by_role("button", name="Submit").click()

    verdict(page, "Runtime Error")
    expect(page.locator("[data-results] .first")).to_contain_text("<img src=x onerror=alert(2)>")
    expect(page.locator("[data-results] .first")).to_contain_text("<b>bold</b>")
    assert page.title().startswith("Numerically stable softmax")
    assert page.locator("[data-results] img, [data-results] b").count() == 0
    assert "\x1b" not in page.content()
    assert "\u202e" not in page.content()


def test_a_draft_outlives_a_reload(page: Page) -> None:
    write(page, "# a thought\n")
    page.reload()

    expect(page.locator(".cm-content")).to_contain_text("# a thought")


def test_a_submission_outlives_its_server(page: Page, server: Server) -> None:
    write(page, sources.SLEEPING)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("[data-live-tests] li")).not_to_have_count(0, timeout=JUDGED_MS)

    server.kill()
    server.start()

    verdict(page, "Accepted")


def test_without_scripts_the_form_leads_to_the_verdict(server: Server, browser_without_scripts: BrowserContext) -> None:
    page = browser_without_scripts.new_page()
    page.goto(f"{server.url}/problems/softmax")
    page.locator("textarea[name=source]").fill(sources.WRONG_AXIS)
    page.get_by_role("button", name="Submit").click()

    verdict(page, "Wrong Answer")
    assert page.locator('meta[http-equiv="refresh"]').count() == 0, "it has come to rest"


def test_by_keyboard_alone(page: Page) -> None:
    """Into the editor, out of it again, and on to the button."""
    write(page, sources.RIGHT)
    page.keyboard.press("Escape")  # closes the list of completions, if it is open
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    reached = []
    for _ in range(8):
        reached.append(page.evaluate("document.activeElement.textContent.trim()"))
        if reached[-1] == "Submit":
            break
        page.keyboard.press("Tab")
    assert reached[-1] == "Submit", reached
    page.keyboard.press("Enter")

    verdict(page, "Accepted")
