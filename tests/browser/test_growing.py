"""An interview from the wishes to the report, and solving again: begun from the starter, with nothing lost."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from judge import wiring
from judge.report import Report, TestResult
from judge.settings import Settings
from judge.verdict import Verdict
from tests.jobs.fakes import FakeClock, FakeSandbox
from tests.strangers.serving import served
from tests.web.conftest import Verbatim
from web.app import create_app

pytestmark = pytest.mark.browser

DAY_S = 86400
MINE = "# what I wrote"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(time.time())


@pytest.fixture
def judging() -> Verbatim:
    judging = Verbatim()
    passed = TestResult(name="basic/one", group="basic", verdict=Verdict.ACCEPTED)
    judging.report = Report(verdict=Verdict.ACCEPTED, score=100.0, tests=[passed])
    return judging


@pytest.fixture
def site(tmp_path: Path, clock: FakeClock, judging: Verbatim) -> Iterator[str]:
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging, clock=clock)
    with served(create_app(Settings(home=tmp_path, workers=1), make_judge)) as url:
        yield url


def write(page: Page, text: str) -> None:
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(f"\n{text}\n")
    expect(page.locator("[data-draft-state]")).to_have_text("Draft kept")


def submit(page: Page) -> None:
    page.get_by_role("button", name="Submit").click()
    expect(page.locator(".result__head .badge")).to_have_text("Accepted")


def test_an_interview_survives_a_reload_and_ends_in_a_report(
    context: BrowserContext, site: str, clock: FakeClock, judging: Verbatim
) -> None:
    page = context.new_page()
    page.goto(f"{site}/interview")
    page.get_by_label("Difficulty").select_option("easy")  # short ones, so that there are several
    page.get_by_label("Minutes").select_option("90")
    page.get_by_role("button", name="Start the clock").click()
    expect(page.locator(".parts__part--open")).to_have_count(1)
    page.get_by_role("link", name="Solve it").click()
    expect(page.get_by_role("timer")).to_have_text(re.compile(r"1:(30:00|29:\d\d) left"))
    write(page, MINE)

    clock.pass_time(600)
    page.reload()
    expect(page.get_by_role("timer")).to_have_text(re.compile(r"1:(20:00|19:\d\d) left"))
    expect(page.locator(".cm-content")).to_contain_text(MINE)

    submit(page)
    expect(page.locator("[data-results]")).not_to_contain_text("basic")
    page.get_by_role("link", name="Go on with the interview").click()
    expect(page.locator(".parts__part--solved")).to_have_count(1)
    page.get_by_role("button", name="Pass it on").click()
    expect(page.locator(".parts__part--passed-on")).to_have_count(1)
    page.get_by_text("End the interview").click()
    page.get_by_role("button", name="End it now").click()

    expect(page.get_by_role("heading", name="How it went")).to_be_visible()
    expect(page.locator("tbody tr").first).to_contain_text(re.compile(r"✓ solved\s+10 min"))
    page.get_by_role("link", name="Accepted").click()
    expect(page.get_by_role("main")).to_contain_text("basic")


def test_the_bar_counts_the_runs_that_are_left(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}/interview")
    page.get_by_label("Runs for each part").select_option("3")
    page.get_by_role("button", name="Start the clock").click()
    page.get_by_role("link", name="Solve it").click()
    bar = page.get_by_role("complementary", name="Interview")
    expect(bar).to_contain_text("3 of 3 runs left")
    page.get_by_role("button", name="Run", exact=True).click()

    expect(bar).to_contain_text("2 of 3 runs left")


def test_the_clock_says_when_the_time_is_over_and_takes_nothing_away(
    context: BrowserContext, site: str, clock: FakeClock
) -> None:
    page = context.new_page()
    page.goto(f"{site}/interview")
    page.get_by_role("button", name="Start the clock").click()
    clock.pass_time(45 * 60 - 2)
    page.get_by_role("link", name="Solve it").click()
    write(page, MINE)

    expect(page.get_by_role("timer")).to_have_text("Time is up")
    expect(page.locator(".cm-content")).to_contain_text(MINE)


def test_a_problem_that_is_due_begins_from_the_starter_until_the_old_code_is_asked_for(
    context: BrowserContext, site: str, clock: FakeClock
) -> None:
    page = context.new_page()
    page.goto(f"{site}/problems/softmax")
    write(page, MINE)
    submit(page)
    clock.pass_time(DAY_S)
    page.goto(f"{site}/progress")
    page.get_by_role("link", name="Numerically stable softmax").last.click()

    expect(page.get_by_role("complementary", name="Solving again")).to_be_visible()
    expect(page.locator(".cm-content")).to_contain_text("NotImplementedError")
    expect(page.locator(".cm-content")).not_to_contain_text(MINE)
    write(page, "# anew")

    page.get_by_role("link", name="Show my old code").click()
    expect(page.locator(".cm-content")).to_contain_text(MINE)
    expect(page.locator(".cm-content")).not_to_contain_text("# anew")
