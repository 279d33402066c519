"""What is written is never lost: not by a reload, another tab, or a browser that keeps nothing."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.scripts import pages
from tests.browser.scripts.conftest import Open, until
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser
KEY = "judge.draft.softmax.numpy"
# A tab that hears of others only when it keeps its own text.
ASLEEP = """
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (kind, ...rest) {
    if (kind !== "storage" && kind !== "visibilitychange") listen.call(this, kind, ...rest);
  };
"""


def write(page: Page, text: str) -> None:
    page.bring_to_front()
    page.click(".cm-content")
    page.keyboard.press("Control+End")
    page.keyboard.type(text)


def source(page: Page) -> str:
    """The field, which the editor keeps in step: what a form would send."""
    return page.locator("textarea[data-source]").input_value()


def kept(page: Page) -> str | None:
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    return json.loads(text)["source"] if text else None


def wait_until_kept(page: Page, end: str) -> None:
    until(page, f"(localStorage.getItem('{KEY}') || '').includes({json.dumps(end)})")


def state(page: Page, text: str) -> None:
    expect(page.locator("[data-draft-state]")).to_contain_text(text)


def test_a_draft_is_there_after_a_reload(open_page: Open) -> None:
    page = open_page()
    write(page, "# one")
    page.reload()  # before it was kept by the clock
    page.wait_for_selector(".cm-editor")

    assert source(page) == pages.STARTER + "# one"
    state(page, "Your draft of just now")


def test_another_tab_follows_while_it_has_nothing_of_its_own(open_page: Open) -> None:
    first, second = open_page(), open_page()
    write(first, "# one")
    state(second, "Changed in another tab")
    assert source(second).endswith("# one")
    write(second, " and two")
    wait_until_kept(second, "and two")

    expect(first.locator(".cm-content")).to_contain_text("# one and two")


def test_two_tabs_that_both_changed_are_asked(open_page: Open) -> None:
    first, second = open_page(), open_page(before=ASLEEP)
    write(first, "# one")
    wait_until_kept(first, "# one")
    write(second, "# two")
    state(second, "and here too")

    assert (kept(first) or "").endswith("# one")
    assert source(second).endswith("# two")
    second.click("text=Take the other")
    expect(second.locator(".cm-content")).to_contain_text("# one")
    second.click("text=Undo")
    expect(second.locator(".cm-content")).to_contain_text("# two")


def test_mine_is_kept_where_it_is_chosen(open_page: Open) -> None:
    first, second = open_page(), open_page(before=ASLEEP)
    write(first, "# one")
    wait_until_kept(first, "# one")
    write(second, "# two")
    state(second, "and here too")
    second.click("text=Keep mine")
    wait_until_kept(second, "# two")

    expect(first.locator(".cm-content")).to_contain_text("# two")


def test_what_was_put_aside_is_offered_again(open_page: Open) -> None:
    page = open_page()
    draft = json.dumps({"source": "# aside", "savedAt": "2020-01-01T00:00:00Z"})
    page.evaluate(f"localStorage.setItem('judge.draft-aside.softmax.numpy', {json.dumps(draft)})")
    page.reload()
    page.click("text=Take it")

    expect(page.locator(".cm-content")).to_contain_text("# aside")


def test_back_to_the_starter_and_undone(open_page: Open) -> None:
    page = open_page()
    write(page, "# one")
    page.click("[data-reset]")
    assert source(page) == pages.STARTER
    page.click("text=Undo")

    assert source(page) == pages.STARTER + "# one"


@pytest.mark.parametrize("how", ["full", "forbidden"])
def test_a_browser_that_keeps_nothing_is_said_to(
    how: str, context: BrowserContext, open_page: Open, judge: FakeJudge
) -> None:
    breaking = {
        "full": "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
        "forbidden": "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name,"
        " {get() { throw new DOMException('no', 'SecurityError'); }})",
    }
    context.add_init_script(breaking[how])
    page = open_page()
    write(page, "# one")
    state(page, "keeps no draft")
    page.click("[data-submit]")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")

    assert judge.posted[0]["source"].endswith("# one")


def test_own_input_is_kept(open_page: Open) -> None:
    page = open_page()
    page.click("summary:has-text('Your own input')")
    page.fill("[data-own-input]", "x = [7]")
    page.reload()
    page.wait_for_selector(".cm-editor")

    assert page.locator("[data-own-input]").input_value() == "x = [7]"


def test_what_was_written_in_an_interview_is_offered_once_it_is_over(open_page: Open) -> None:
    page = open_page()
    write(page, "# before")
    wait_until_kept(page, "# before")
    page.evaluate(
        "draft => localStorage.setItem('judge.draft.softmax.numpy.interview.i1', JSON.stringify(draft))",
        {"source": "# written against the clock", "savedAt": "2026-01-02T03:04:05.000Z"},
    )
    page.reload()
    page.wait_for_selector(".cm-editor")
    state(page, "Your code of an interview")
    assert source(page).endswith("# before")

    page.click("text=Take it")
    assert source(page) == "# written against the clock"
    assert kept(page) == "# written against the clock"
    page.click("text=Undo")
    assert source(page).endswith("# before")
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('interview'))") == []
