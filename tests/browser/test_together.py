"""Two people in two browsers: one shares, the other learns and asks."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

pytestmark = pytest.mark.browser


def solve(page: Page, site: str) -> None:
    """By the form, as a browser without scripts sends it."""
    page.goto(f"{site}/problems/softmax")
    page.get_by_role("button", name="Submit").click()
    expect(page.locator(".result__head .badge")).to_have_text("Accepted")


def test_one_shares_and_the_other_learns_and_asks(
    context: BrowserContext, browser_without_scripts: BrowserContext, accepting: str
) -> None:
    ada, bob = context.new_page(), browser_without_scripts.new_page()
    solve(ada, accepting)
    ada.get_by_role("button", name="Share this solution").click()
    expect(ada.locator(".sharing")).to_contain_text("shown to others")

    bob.goto(f"{accepting}/problems/softmax/solutions")
    expect(bob.get_by_role("main")).to_contain_text("once you have solved the problem yourself")
    solve(bob, accepting)
    bob.goto(f"{accepting}/problems/softmax/leaderboard")
    expect(bob.locator("tbody tr")).to_have_count(2)
    bob.get_by_role("link", name=re.compile("solution")).last.click()
    expect(bob.locator("#source")).to_contain_text("softmax")
    bob.get_by_label(re.compile("Say something")).fill("Why **not** `exp` at once?")
    bob.get_by_role("button", name="Comment").click()
    expect(bob.locator(".comment strong", has_text="not")).to_be_visible()

    ada.get_by_role("link", name="See it there").click()
    expect(ada.locator(".comment")).to_contain_text("Why not exp at once?")
    ada.get_by_text("Report this comment").click()
    ada.get_by_label(re.compile("What is wrong with this comment")).fill("nothing, really")
    ada.get_by_role("button", name="Report").click()
    expect(ada.get_by_role("status")).to_contain_text("Thank you")

    bob.get_by_text("Change your comment").click()
    bob.get_by_role("button", name="Delete").click()
    expect(bob.get_by_role("heading", name="No comments")).to_be_visible()
    assert httpx.get(f"{accepting}/problems/softmax/leaderboard").text.count("someone") >= 2
