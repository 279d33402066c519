"""A problem solved by keyboard alone, from the first visit to the verdict; and what is typed breaks no policy."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.browser

SOURCE = "def softmax(x):\n    return x\n"
FAR = 40  # stops of Tab: nobody should need more


def tab_to(page: Page, selector: str) -> None:
    for _ in range(FAR):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            within = page.evaluate("document.activeElement.closest('.cm-editor') !== null")
            assert outline != "none" or within, "what has the focus shows it"
            return
    raise AssertionError(f"{selector} is not reached")


def test_solved_by_keyboard_alone(context: BrowserContext, accepting: str) -> None:
    page = context.new_page()
    page.goto(accepting)
    page.keyboard.press("/")
    page.keyboard.type("numerically stable")
    tab_to(page, '[href="/problems/softmax"]')
    page.keyboard.press("Enter")
    page.wait_for_selector(".cm-content")

    tab_to(page, ".cm-content")
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(SOURCE)
    page.keyboard.press("Control+Shift+Enter")

    expect(page.locator("[data-results] .result__head .badge")).to_have_text("Accepted")
    page.keyboard.press("Escape")  # a Tab in the editor indents, but for the one after it
    tab_to(page, "[data-results] a, [data-results] button")


def test_typing_over_a_selection_is_within_the_policy(context: BrowserContext, accepting: str) -> None:
    page = context.new_page()
    page.add_init_script(
        "window.refused = []; addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective))"
    )
    page.goto(f"{accepting}/problems/softmax")
    page.locator(".cm-content").focus()
    for keys in ("Control+a", "x", "Control+a", "Delete", "Control+z", "Control+a", "Enter", "Backspace"):
        page.keyboard.press(keys)
    page.keyboard.type("def softmax(x):\n  return x")
    page.keyboard.press("Shift+Home")
    page.keyboard.type("y")

    assert page.evaluate("refused") == []
