"""The page of a preview follows the files: in a real browser, with the reader's place kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import BrowserContext, Page, expect

from judge import wiring
from judge.package.scaffold import write_package
from judge.settings import Settings
from tests.jobs.fakes import FakeSandbox
from web.app import create_app

pytestmark = pytest.mark.browser


@pytest.fixture
def package(tmp_path: Path) -> Path:
    directory = tmp_path / "problems" / "practice" / "my-problem"
    write_package(directory, title="My problem")
    return directory


@pytest.fixture
def page(context: BrowserContext, package: Path, tmp_path: Path) -> Iterator[Page]:
    settings = Settings(home=tmp_path / "home", problems=package.parents[1], workers=0)
    app = create_app(settings, partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox()), is_preview=True)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error", ws="none", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{port}/problems/my-problem")
    page.wait_for_selector(".math .katex")
    yield page
    page.close()
    server.should_exit = True
    thread.join()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_change_shows_at_the_place_where_the_reader_is(page: Page, package: Path) -> None:
    page.evaluate("document.querySelector('.read__body').scrollTop = 150")

    change(package / "statement.md", "## Constraints", "## Other constraints")

    expect(page.get_by_role("heading", name="Other constraints")).to_be_attached()
    page.wait_for_selector(".math .katex")
    assert page.evaluate("document.querySelector('.read__body').scrollTop") == 150


def test_what_was_opened_stays_open(page: Page, package: Path) -> None:
    page.get_by_role("tab", name="Hints").click()
    page.get_by_text("Hint 1 of 3").click()

    change(package / "hints.md", "Which axis", "Which one axis")

    expect(page.get_by_text("Which one axis")).to_be_visible()


def test_a_fault_is_told_and_goes_when_it_is_mended(page: Page, package: Path) -> None:
    page.evaluate("document.querySelector('.read__body').scrollTop = 150")
    change(package / "problem.toml", '"easy"', '"simple"')
    expect(page.get_by_role("heading", name="This package cannot be read yet")).to_be_visible()
    expect(page.get_by_text("difficulty")).to_be_visible()

    change(package / "problem.toml", '"simple"', '"hard"')

    expect(page.locator(".difficulty--hard")).to_be_visible()
    page.wait_for_selector(".math .katex")
    assert page.evaluate("document.querySelector('.read__body').scrollTop") == 150
