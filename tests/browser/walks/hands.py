"""A person with a keyboard and no mouse, and a person with a phone. Each looks at what they touch: the one that every
stop of Tab on the way shows the focus and is not hidden, the other that nothing is cut off or too small for a finger.
"""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

FAR = 60  # stops of Tab: nobody should need more

# Of what has the focus: its name, whether one sees that it has it, and whether it is seen at all (WCAG 2.2: 2.4.7 and
# 2.4.11).
STOP = """(selector) => {
  const focused = document.activeElement, style = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const shares = [0.1, 0.5, 0.9];
  const isSeen = right > left && bottom > top && shares.some((across) => shares.some((down) => {
    const there = document.elementFromPoint(left + across * (right - left), top + down * (bottom - top));
    return there !== null && (focused.contains(there) || there.contains(focused));
  }));
  const isOwn = focused.matches(".splitter") || focused.closest(".cm-editor") !== null; // it has its own way to show it
  const isShown = isOwn || style.outlineStyle !== "none";
  const name = focused.getAttribute("aria-label") ?? focused.textContent.trim().slice(0, 40);
  return {isIt: focused.matches(selector), isBody: focused === document.body, isSeen, isShown,
    what: `${focused.tagName} ${focused.className} "${name}"`};
}"""

# What a finger cannot hit for sure (2.5.8): smaller than 24 px, and no room around it. Links within a text are let be.
TIGHT = """() => {
  const shown = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")].filter((one) =>
    one.checkVisibility({visibilityProperty: true}) && one.closest(".sr, .skip") === null);
  const boxOf = (one) => {
    const over = getComputedStyle(one, "::after");
    const isWhole = over.position === "absolute" && over.content !== "none"; // the whole line leads on
    return (isWhole ? one.offsetParent : one.type === "checkbox" ? one.closest("label") : one).getBoundingClientRect();
  };
  const boxes = shown.map((one) => [one, boxOf(one)]).filter(([, box]) => box.width > 1 && box.height > 1);
  const isSmall = (box) => box.width < 24 || box.height < 24;
  const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const isTooNear = ([one, box], [other, its]) => {
    if (one === other) return false;
    const [x, y] = middle(box), [u, v] = middle(its);
    if (isSmall(its)) return Math.hypot(x - u, y - v) < 24;
    return Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)) < 12;
  };
  const isInText = (one) => getComputedStyle(one).display === "inline"
    && (one.closest("p, li, dd, td")?.textContent.trim().length ?? 0) > one.textContent.trim().length + 8;
  return boxes.filter(([one, box]) => isSmall(box) && !isInText(one))
    .filter((one) => boxes.some((other) => isTooNear(one, other)))
    .map(([one]) => `${one.tagName} "${one.textContent.trim().slice(0, 30)}"`);
}"""


class Keys:
    """Nothing here clicks, or gives the focus to anything."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def visit(self, address: str) -> None:
        self.page.goto(address)
        settle(self.page)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        self.page.keyboard.insert_text(text)

    def tab_to(self, selector: str, *, within: int = FAR, back: bool = False) -> None:
        for _ in range(within):
            if self.stop(".cm-content")["isIt"]:
                self.press("Escape", "Escape")  # a Tab there indents, but for the one after it
            self.press("Shift+Tab" if back else "Tab")
            stop = self.stop(selector)
            assert stop["isBody"] or stop["isShown"], f"the focus is not shown on {stop['what']}"
            assert stop["isBody"] or stop["isSeen"], f"hidden: {stop['what']}"
            if stop["isIt"]:
                return
        raise AssertionError(f"{selector} is not reached in {within}: {self.stop(selector)['what']}")

    def follow(self, selector: str, *, within: int = FAR) -> None:
        """Tab there, press Enter, and be on another page."""
        self.tab_to(selector, within=within)
        self.leave("Enter")

    def leave(self, key: str) -> None:
        with self.page.expect_navigation():
            self.press(key)
        settle(self.page)

    def stop(self, selector: str = "*") -> Any:
        return self.page.evaluate(STOP, selector)

    def is_at(self, selector: str) -> None:
        """Without a Tab: what was done before has led there."""
        expect(self.page.locator(f":is({selector}):focus")).to_have_count(1)


class Fingers:
    def __init__(self, page: Page) -> None:
        self.page = page

    def visit(self, address: str) -> None:
        self.page.goto(address)
        self.look()

    def tap(self, target: Locator | str) -> None:
        one = self.page.locator(target) if isinstance(target, str) else target
        one.tap()

    def follow(self, target: Locator | str) -> None:
        with self.page.expect_navigation():
            self.tap(target)
        self.look()

    def look(self) -> None:
        settle(self.page)
        assert self.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, "wider than the phone"
        assert self.page.evaluate(TIGHT) == []


def settle(page: Page) -> None:
    """Until what scripts bring is there."""
    page.wait_for_load_state("load")
    expect(page.locator(".math:not([data-settled])")).to_have_count(0)
    if re.search(r"/problems/[a-z0-9-]+(\?|#|$)", page.url):
        page.wait_for_selector(".cm-content", state="attached")
