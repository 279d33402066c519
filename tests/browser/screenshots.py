"""Every page, in both themes, at three widths, with real judging; run by `make screenshots`, needs Docker and Chromium.

They go to test-results/screenshots, with a sheet of them all (index.html) to look at; the few of README.md are renewed.
"""

from __future__ import annotations

import html
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import httpx
from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from tests.browser.judged import sources
from tests.browser.judged.server import Server
from tests.conftest import BROWSERS

ROOT = Path(__file__).resolve().parents[2]
ALL = ROOT / "test-results" / "screenshots"
SHOWN = ROOT / "docs" / "screenshots"
SIZES = {360: 780, 1280: 850, 2560: 1400}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
COMMENT = "The maximum goes first, so `exp` never sees more than **0**."


@dataclass(frozen=True)
class Shot:
    """wait: what is there once the page is whole."""

    name: str
    address: str
    wait: str = "main"


# File in docs/screenshots -> which of the shots it is.
IN_README = {
    "problems": ("problems", "dark", 1280),
    "runtime": ("accepted", "light", 1280),
    "phone": ("accepted", "dark", 360),
}


def main() -> None:
    shutil.rmtree(ALL, ignore_errors=True)
    ALL.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        server = Server(Path(home))
        server.start()
        browser = playwright.chromium.launch(
            executable_path=next(filter(None, map(shutil.which, BROWSERS))), args=["--no-sandbox"]
        )
        try:
            shots = prepare(server)
            for scheme in SCHEMES:
                for width, height in SIZES.items():
                    take(browser, server, shots, scheme, ViewportSize(width=width, height=height))
            solve(browser, server)
        finally:
            browser.close()
            server.stop()
    (ALL / "index.html").write_text(sheet(shots), encoding="utf-8")
    for shown, (name, theme, width) in IN_README.items():
        shutil.copyfile(ALL / f"{name}-{theme}-{width}.png", SHOWN / f"{shown}.png")


def prepare(server: Server) -> list[Shot]:
    """Somebody has been here: solved, failed, shared, said something."""
    right = server.submit("softmax", sources.RIGHT)
    slow = server.submit("softmax", sources.SLOW)
    wrong = server.submit("softmax", sources.WRONG_AXIS)
    with httpx.Client(base_url=server.url, follow_redirects=True) as client:
        client.post(f"/submissions/{right}/shared", data={"wish": "share"})
        client.post(f"/solutions/{right}/comments", data={"text": COMMENT})
        over = interview(client, "clustering")
        server.submit(open_problem(client, over), sources.WRONG_AXIS)
        client.post(f"{over}/end")
        running = interview(client, "metrics-evaluation")
        asked = open_problem(client, running)
    return [
        Shot("problems", "/"),
        Shot("problems-none-fits", "/?q=nothing-has-this-name"),
        Shot("problem", "/problems/softmax", ".cm-content"),
        Shot("problem-torch", "/problems/softmax?framework=torch#hints", ".cm-content"),
        Shot("accepted", f"/submissions/{right}", '[data-plot="speed"] svg'),
        Shot("slow", f"/submissions/{slow}"),
        Shot("rejected", f"/submissions/{wrong}", '[data-plot="grid"] svg'),
        Shot("submissions", "/submissions"),
        Shot("submissions-none", "/submissions?problem=kmeans-lloyd"),
        Shot("leaderboard", "/problems/softmax/leaderboard"),
        Shot("solutions", "/problems/softmax/solutions"),
        Shot("solutions-closed", "/problems/kmeans-lloyd/solutions"),
        Shot("solution", f"/solutions/{right}"),
        Shot("tracks", "/tracks"),
        Shot("track", "/tracks/classical-from-scratch"),
        Shot("interview", "/interview"),
        Shot("interview-running", running),
        Shot("interview-problem", f"/problems/{asked}", ".cm-content"),
        Shot("interview-report", over),
        Shot("progress", "/progress"),
        Shot("person", "/people/local"),
        Shot("help", "/help"),
        Shot("api", "/api/v1/docs"),
        Shot("not-there", "/not-there"),
    ]


def interview(client: httpx.Client, category: str) -> str:
    """The address of one that has begun."""
    return client.post("/interview", data={"category": category}).url.path


def open_problem(client: httpx.Client, address: str) -> str:
    """The problem that an interview asks for now."""
    found = re.search(r'href="/problems/([a-z0-9-]+)', client.get(address).text)
    assert found is not None
    return found[1]


def take(
    browser: Browser, server: Server, shots: list[Shot], scheme: Literal["light", "dark"], size: ViewportSize
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    for shot in shots:
        page.goto(server.url + shot.address)
        shoot(page, ALL / f"{shot.name}-{scheme}-{size['width']}.png", shot.wait)
    context.close()


def solve(browser: Browser, server: Server) -> None:
    """The first picture of README.md: a rejection beside the source that it is about."""
    context = browser.new_context(viewport=ViewportSize(width=1360, height=850), color_scheme="light")
    page = context.new_page()
    page.goto(f"{server.url}/problems/softmax")
    page.wait_for_selector(".cm-content")
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(sources.WRONG_AXIS)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Submit").click()
    page.wait_for_selector("[data-results] .result__head", timeout=120_000)
    shoot(page, SHOWN / "solving.png")
    context.close()


def shoot(page: Page, path: Path, wait: str = "main") -> None:
    page.wait_for_selector(wait, state="attached")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path)


def sheet(shots: list[Shot]) -> str:
    """All pictures on one page, a row for each page of the judge."""
    rows = []
    for shot in shots:
        names = [f"{shot.name}-{scheme}-{width}.png" for scheme in SCHEMES for width in SIZES]
        pictures = "".join(f'<a href="{name}"><img src="{name}" alt="{name}" loading="lazy"></a>' for name in names)
        rows.append(f"<h2>{html.escape(shot.name)} <small>{html.escape(shot.address)}</small></h2><p>{pictures}</p>")
    style = "body{font:16px sans-serif;background:#888}img{height:320px;margin:4px}p{white-space:nowrap;overflow:auto}"
    return f'<!doctype html><meta charset="utf-8"><title>Every page</title><style>{style}</style>{"".join(rows)}'


if __name__ == "__main__":
    main()
