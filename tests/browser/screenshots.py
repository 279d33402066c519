"""The pictures of README.md: real pages, real judging. Run by `make screenshots`; needs Docker and Chromium."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.judged import sources
from tests.browser.judged.server import Server
from tests.conftest import BROWSERS

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
WIDE = ViewportSize(width=1360, height=850)
PHONE = ViewportSize(width=380, height=780)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        server = Server(Path(home))
        server.start()
        browser = playwright.chromium.launch(
            executable_path=next(filter(None, map(shutil.which, BROWSERS))), args=["--no-sandbox"]
        )
        try:
            take(browser, server)
        finally:
            browser.close()
            server.stop()


def take(browser: Browser, server: Server) -> None:
    solved = server.submit("softmax", sources.RIGHT)
    slow = server.submit("softmax", sources.SLOW)
    wide = browser.new_context(viewport=WIDE, color_scheme="light").new_page()
    solve(wide, server, sources.WRONG_AXIS)
    shoot(wide, "solving")
    wide.goto(f"{server.url}/submissions/{slow}")
    shoot(wide, "runtime", wait='[data-plot="speed"] svg')
    dark = browser.new_context(viewport=WIDE, color_scheme="dark").new_page()
    dark.goto(server.url)
    shoot(dark, "problems")
    phone = browser.new_context(viewport=PHONE, color_scheme="dark").new_page()
    phone.goto(f"{server.url}/submissions/{solved}")
    shoot(phone, "phone", wait='[data-plot="speed"] svg')


def solve(page: Page, server: Server, source: str) -> None:
    page.goto(f"{server.url}/problems/softmax")
    page.wait_for_selector(".cm-content")
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(source)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Submit").click()
    page.wait_for_selector("[data-results] .result__head", timeout=120_000)


def shoot(page: Page, name: str, wait: str = "main") -> None:
    page.wait_for_selector(wait)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=PICTURES / f"{name}.png")


if __name__ == "__main__":
    main()
