"""Every page, narrow and wide, light and dark: nothing overflows, nothing is fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.judged import sources
from tests.browser.judged.server import Server

pytestmark = [pytest.mark.browser, pytest.mark.docker]


@pytest.fixture(scope="module")
def addresses(server: Server) -> list[str]:
    judged = [server.submit("softmax", source) for source in (sources.RIGHT, sources.WRONG_AXIS, sources.HOSTILE)]
    problems = ["softmax", "kmeans-lloyd", "bloom-filter"]
    pages = ["/", "/submissions", "/help", "/api/v1/docs", "/not-there"]
    return [*pages, *(f"/problems/{slug}" for slug in problems), *(f"/submissions/{one}" for one in judged)]


@pytest.fixture(params=[(380, "light"), (1600, "dark")], ids=str)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    width, scheme = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    yield context.new_page()
    context.close()


def test_every_page_keeps_its_manners(page: Page, server: Server, addresses: list[str]) -> None:
    """No wider than its window; text at 4.5 to 1 against its ground, as WCAG asks; nothing from another host."""
    asked: list[str] = []
    faults: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if "Security Policy" in message.text else None)

    for address in addresses:
        page.goto(server.url + address)
        page.wait_for_load_state("networkidle")
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, address
        assert [] == page.evaluate(CONTRASTS), address

    assert [] == [url for url in asked if not url.startswith((server.url, "data:", "blob:"))]
    assert [] == faults


CONTRASTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element) => {
    const found = [];
    for (let e = element; e; e = e.parentElement) found.unshift(getComputedStyle(e).backgroundColor);
    return ["white", ...found];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *:not(script, template, svg *, .katex *)")) {
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !element.checkVisibility() || element.closest("[disabled], [aria-disabled=true]")) continue;
    const ground = grounds(element);
    const [a, b] = [light(paint(ground)), light(paint([...ground, getComputedStyle(element).color]))].sort();
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.push(`${element.tagName} "${element.textContent.trim().slice(0, 30)}" ${ratio.toFixed(2)}`);
  }
  return poor;
}"""
