"""Two people in two browsers: one shares, the other learns and asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from judge import wiring
from judge.report import Report, Speed
from judge.settings import Settings
from judge.verdict import Verdict
from tests.jobs.fakes import FakeSandbox
from tests.strangers.serving import served
from tests.web.conftest import Verbatim
from web.app import create_app

pytestmark = pytest.mark.browser


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A judge that accepts everything, open to more than this machine: each browser is somebody else."""
    judging = Verbatim()
    judging.report = Report(verdict=Verdict.ACCEPTED, score=100.0, speed=Speed(ratio=1.1, score=1.0, points=[]))
    settings = Settings(home=tmp_path, trusted_hosts="judge.example", workers=1)
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging)
    with served(create_app(settings, make_judge)) as url:
        yield url


def solve(page: Page, site: str) -> None:
    """By the form, as a browser without scripts sends it."""
    page.goto(f"{site}/problems/softmax")
    page.get_by_role("button", name="Submit").click()
    expect(page.locator(".result__head .badge")).to_have_text("Accepted")


def test_one_shares_and_the_other_learns_and_asks(
    context: BrowserContext, browser_without_scripts: BrowserContext, site: str
) -> None:
    ada, bob = context.new_page(), browser_without_scripts.new_page()
    solve(ada, site)
    ada.get_by_role("button", name="Share this solution").click()
    expect(ada.locator(".sharing")).to_contain_text("shown to others")

    bob.goto(f"{site}/problems/softmax/solutions")
    expect(bob.get_by_role("main")).to_contain_text("once you have solved the problem yourself")
    solve(bob, site)
    bob.goto(f"{site}/problems/softmax/leaderboard")
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
    assert httpx.get(f"{site}/problems/softmax/leaderboard").text.count("someone") >= 2
