"""A real browser. No page may break the policy or throw."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

from judge import wiring
from judge.report import Report, Speed
from judge.settings import Settings
from judge.verdict import Verdict
from tests.jobs.fakes import FakeSandbox
from tests.strangers.serving import served
from tests.web.conftest import Verbatim
from web.app import create_app


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What a person's browser is: its tabs share their storage."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(10_000)
    faults: list[str] = []

    def listen(page: Page) -> None:
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda message: faults.extend(fault_in(message)))

    context.on("page", listen)
    yield context
    context.close()
    assert [] == faults


@pytest.fixture
def browser_without_scripts(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(java_script_enabled=False)
    yield context
    context.close()


@pytest.fixture
def accepting(tmp_path: Path) -> Iterator[str]:
    """A judge that accepts everything, open to more than this machine: each browser is somebody else."""
    judging = Verbatim()
    judging.report = Report(verdict=Verdict.ACCEPTED, score=100.0, speed=Speed(ratio=1.1, score=1.0, points=[]))
    settings = Settings(home=tmp_path, trusted_hosts="judge.example", workers=1)
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging)
    with served(create_app(settings, make_judge)) as url:
        yield url


def fault_in(message: ConsoleMessage) -> list[str]:
    """A server that a test has taken away is no fault of the page."""
    is_fault = message.type == "error" and "Failed to load resource" not in message.text
    is_fault = is_fault and "net::ERR_" not in message.text
    return [message.text] if is_fault or "Content Security Policy" in message.text else []
