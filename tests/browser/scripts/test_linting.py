"""Python's own words under what is wrong, while one writes; an answer that comes late marks nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.scripts.conftest import Open
from tests.browser.scripts.fake_judge import FakeJudge
from tests.browser.scripts.test_editor import start_empty

pytestmark = pytest.mark.browser

FAULT = {"line": 2, "column": 9, "end_line": 2, "end_column": 10, "message": "expected ':'", "is_warning": False}


def test_a_fault_is_marked_with_pythons_words_and_reached_by_keyboard(open_page: Open, judge: FakeJudge) -> None:
    judge.faults = []
    page = open_page()
    start_empty(page)
    judge.faults = [FAULT]
    page.keyboard.insert_text("x = 1\ndef f(x)\n    return x\n")
    expect(page.locator(".cm-lintRange-error")).to_have_count(1)
    page.keyboard.press("F8")
    expect(page.locator(".cm-diagnosticText, .cm-diagnostic").first).to_contain_text("expected ':'")
    judge.faults = []
    page.keyboard.type("# better")

    expect(page.locator(".cm-lintRange-error")).to_have_count(0)
    assert judge.read[-1].count("# better") == 1
    assert len(judge.read) < 8, "at pauses, not at every key"


def test_a_warning_is_told_apart(open_page: Open, judge: FakeJudge) -> None:
    judge.faults = [{**FAULT, "line": 1, "column": 1, "end_line": 1, "end_column": 2, "is_warning": True}]
    page = open_page()

    expect(page.locator(".cm-lintRange-warning")).to_have_count(1)


def test_where_the_server_does_not_answer_the_grammar_does(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    start_empty(page)
    judge.stop()
    page.keyboard.insert_text("def f(:\n    return 1\n\n\n")

    expect(page.locator(".cm-lintRange-error").first).to_be_attached()
