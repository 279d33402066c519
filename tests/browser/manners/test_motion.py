"""Who asks for less motion gets none, whatever a style sheet or a library of ours would like to move."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

# What moves by the computed styles of everything there is, with what stands before and behind it; a jump takes no time.
MOVING = """() => {
  const long = (times) => times.split(",").some((time) => parseFloat(time) > 0);
  const found = new Set();
  for (const element of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(element, part);
      const name = `${element.nodeName.toLowerCase()}.${element.getAttribute("class") ?? ""}${part}`;
      if (style.animationName !== "none" && long(style.animationDuration)) found.add(`${name} ${style.animationName}`);
      if (style.transitionProperty !== "none" && long(style.transitionDuration)) found.add(`${name} transition`);
      if (style.scrollBehavior === "smooth") found.add(`${name} scrolls`);
    }
  }
  for (const one of document.getAnimations()) {
    if (one.effect.getComputedTiming().endTime - one.effect.getComputedTiming().delay > 0) found.add("an animation");
  }
  return [...found];
}"""
# As a style sheet of tomorrow might have it.
LIVELY = """
* { transition: color 1s; scroll-behavior: smooth; }
h1::before { content: "!"; animation: shaking 2s infinite; }
@keyframes shaking { to { rotate: 20deg; } }
"""


@contextmanager
def person(browser: Browser, motion: Literal["reduce", "no-preference"]) -> Iterator[BrowserContext]:
    """Somebody's browser; what one page has fetched, the next one has."""
    context = browser.new_context(reduced_motion=motion, bypass_csp=True)
    yield context
    context.close()


def moving(context: BrowserContext, address: str, *, style: str = "") -> list[str]:
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    if style:
        page.add_style_tag(content=style)
    if page.locator("[data-problem-page]").count():
        page.locator(".cm-content").focus()
        page.wait_for_selector(".cm-focused .cm-cursorLayer", state="attached")  # where a cursor blinks
    found: Any = page.evaluate(MOVING)
    page.close()
    return [str(one) for one in found]


def test_no_page_moves_for_who_wants_it_still(browser: Browser, site: str, addresses: list[str]) -> None:
    with person(browser, "reduce") as context:
        found = {address: moving(context, site + address) for address in addresses}

    assert {address: what for address, what in found.items() if what} == {}


def test_nor_would_it_if_a_style_sheet_moved_everything(browser: Browser, site: str) -> None:
    address = f"{site}/problems/softmax"
    with person(browser, "no-preference") as context:
        lively = moving(context, address, style=LIVELY)

    assert {"h1.::before shaking", "html. scrolls", "h1. transition"} <= set(lively)
    assert any("cm-blink" in one for one in lively)
    with person(browser, "reduce") as context:
        assert moving(context, address, style=LIVELY) == []
