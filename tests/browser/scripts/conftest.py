"""The scripts in a real browser, against a judge that does what a test says, under the policy that pages have."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from tests.browser.scripts.fake_judge import FakeJudge
from web.build import build

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def bundle() -> None:
    said: list[str] = []
    if not build(say=said.append):
        pytest.skip(" ".join(said))


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def judge(bundle: None) -> Iterator[FakeJudge]:
    judge = FakeJudge()
    judge.start()
    yield judge
    judge.stop()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What a person's browser is: its tabs share their storage. No page may break the policy or throw."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    faults: list[str] = []

    def listen(page: Page) -> None:
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.extend(fault_in(message)))

    context.on("page", listen)
    yield context
    context.close()
    assert faults == []


def fault_in(message: ConsoleMessage) -> list[str]:
    """A server that a test has taken away is no fault of the page."""
    is_fault = message.type == "error" and "Failed to load resource" not in message.text
    is_fault = is_fault and "net::ERR_" not in message.text
    return [message.text] if is_fault or "Content Security Policy" in message.text else []


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
