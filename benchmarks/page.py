"""Until a page can be used, in a real browser: nothing is kept of it yet, or all that may be."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from benchmarks.latency import handed_in
from benchmarks.server import CATALOGUE, serving
from benchmarks.table import row, show

__all__ = ["main"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
SLUG = "scaled-dot-product-attention"
_SETTLED_MS = 1500

# Interactive: what the page is for is there, and no task holds the browser up any more (the browser itself calls 50 ms
# a long one). A page that is only read is there when it is parsed.
_WATCH = """
window.seen = {editor: 0, busy: 0};
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) seen.busy = Math.max(seen.busy, task.startTime + task.duration);
}).observe({type: "longtask", buffered: true});
new MutationObserver(() => {
  if (!seen.editor && document.querySelector(".cm-content[contenteditable=true]")) seen.editor = performance.now();
}).observe(document, {subtree: true, childList: true});
"""
_FOUND = """() => {
  const [page] = performance.getEntriesByType("navigation");
  return Math.max(page.domInteractive, seen.editor, seen.busy) / 1000;
}"""


def main(*, as_json: bool, count: int = 20) -> None:
    chromium = os.environ.get("JUDGE_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if chromium is None:
        raise RuntimeError("no Chromium on PATH: install it, or name it in JUDGE_CHROMIUM")
    solved = f"/problems/{SLUG}"
    with serving(CATALOGUE) as server, sync_playwright() as playwright:
        _solve(server.client)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        address = str(server.client.base_url).rstrip("/")
        rows = [
            row("the help, nothing kept", _each_anew(browser, f"{address}/help", count)),
            row("the list, nothing kept", _each_anew(browser, f"{address}/", count)),
            row("a solved problem, nothing kept", _each_anew(browser, address + solved, count)),
            row("a solved problem, all kept", _again(browser, address + solved, count)),
        ]
        browser.close()
    show("From the click until a page can be used", rows, as_json=as_json)


def _solve(client: httpx.Client) -> None:
    reference = next(CATALOGUE.glob(f"*/{SLUG}/submissions/accepted/reference.py"))
    handed_in(client, "submissions", problem=SLUG, text=reference.read_text("utf-8"))


def _each_anew(browser: Browser, address: str, count: int) -> list[float]:
    found = []
    for _ in range(count):
        with _person(browser) as context:
            found.append(_opened(context, address))
    return found


def _again(browser: Browser, address: str, count: int) -> list[float]:
    with _person(browser) as context:
        _opened(context, address)
        return [_opened(context, address) for _ in range(count)]


@contextmanager
def _person(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has kept nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(_WATCH)
    yield context
    context.close()


def _opened(context: BrowserContext, address: str) -> float:
    """Seconds."""
    page = context.new_page()
    page.goto(address)
    if "/problems/" in address:
        page.wait_for_selector(".cm-content")
    page.wait_for_timeout(_SETTLED_MS)
    found = float(page.evaluate(_FOUND))
    page.close()
    return found
