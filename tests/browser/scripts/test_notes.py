"""Notes are kept as they are written, and nothing is lost to another tab or a dead server."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.scripts.conftest import Open, until
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser

NOTES = "/problems/softmax#notes"


def write(page: Page, text: str) -> None:
    page.locator("[data-note-text]").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(text)


def state(page: Page, text: str) -> None:
    expect(page.locator("[data-note-state]")).to_contain_text(text)


def test_what_is_written_is_kept_without_a_button(open_page: Open, judge: FakeJudge) -> None:
    page = open_page(NOTES)
    write(page, " and second")
    state(page, "Kept")

    assert judge.note == "first and second"


def test_a_note_written_while_the_server_is_away_arrives_later(open_page: Open, judge: FakeJudge) -> None:
    page = open_page(NOTES)
    judge.stop()
    write(page, " and second")
    state(page, "Not kept yet")
    judge.start()
    page.reload()
    state(page, "Kept")

    assert judge.note == "first and second"
    assert page.locator("[data-note-text]").input_value() == "first and second"


def test_two_tabs_that_both_wrote_are_asked_and_may_keep_both(open_page: Open, judge: FakeJudge) -> None:
    page = open_page(NOTES)
    judge.note, judge.revision = "theirs", 2
    write(page, " mine")
    state(page, "Changed in another tab")
    assert judge.note == "theirs"
    page.click("text=Keep both")
    state(page, "Kept")

    assert judge.note == "theirs\n\nfirst mine"


def test_a_note_can_be_read_typeset(open_page: Open) -> None:
    page = open_page(NOTES)
    page.click("[data-note-read]")
    expect(page.locator("[data-note-shown]")).to_have_text("first")
    expect(page.locator("[data-note-text]")).to_be_hidden()
    page.click("[data-note-read]")

    expect(page.locator("[data-note-text]")).to_be_visible()


def test_the_editorial_opens_when_a_submission_is_judged(open_page: Open, judge: FakeJudge) -> None:
    page = open_page("/problems/softmax#editorial")
    expect(page.locator("[data-editorial]")).to_have_text("closed")
    page.click("[data-submit]")
    until(page, "document.querySelector('[data-results]').textContent.includes('Waiting')")
    judge.tell("report")

    expect(page.locator("[data-editorial]")).to_have_text("the way")
