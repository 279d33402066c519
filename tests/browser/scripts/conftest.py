"""The scripts in a real browser, against a judge that does what a test says, under the policy that pages have."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.scripts.fake_judge import FakeJudge

Open = Callable[..., Page]


@pytest.fixture
def judge() -> Iterator[FakeJudge]:
    judge = FakeJudge()
    judge.start()
    yield judge
    judge.stop()


@pytest.fixture
def open_page(context: BrowserContext, judge: FakeJudge) -> Open:
    def open_page(path: str = "/problems/softmax", *, wait: str = ".cm-editor", before: str = "") -> Page:
        page = context.new_page()
        if before:
            page.add_init_script(before)
        page.goto(judge.url + path)
        if wait:
            page.wait_for_selector(wait)
        return page

    return open_page


def until(page: Page, expression: str) -> None:
    """Wait until it is true. (Playwright's own way evaluates in the page, which the policy forbids.)"""
    end = time.monotonic() + 10
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(50)
