"""Run and Submit: tests turn up as they are judged, and no fault of the connection loses or doubles anything."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.scripts import pages
from tests.browser.scripts.conftest import Open
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser


def names(page: Page) -> list[str]:
    return page.locator("[data-live-tests] [data-name]").all_inner_texts()


def results(page: Page, text: str) -> None:
    expect(page.locator("[data-results]")).to_contain_text(text)


def test_tests_turn_up_one_by_one_and_the_result_after_them(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting to be judged")
    assert page.get_attribute("[data-run]", "aria-disabled") == "true"

    judge.tell("state", state="judging", attempt=1, total=2)
    judge.test("basic/small")
    line = page.locator('li.test[data-verdict="AC"]')
    expect(line).to_contain_text("basic/small")
    expect(line).to_contain_text("12 ms")
    judge.test("edge/nan", "Wrong Answer", "NaN where 0 is expected <b>")
    expect(page.locator('li.test[data-verdict="WA"]')).to_contain_text("NaN where 0 is expected <b>")
    assert page.evaluate("document.querySelector('progress').value") == 2
    results(page, "2 of 2")

    judge.tell("report")
    results(page, "judged s1")
    assert page.evaluate("document.activeElement.tagName") == "H2"
    assert page.get_attribute("[data-run]", "aria-disabled") == "false"
    expect(page.locator("[data-own-submissions]", has_text="s1")).to_be_attached()
    assert judge.posted[0]["path"] == "/api/v1/submissions"
    assert judge.posted[0]["source"].startswith("import numpy")


def test_runs_by_keyboard_and_leaves_the_writer_to_write(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click(".cm-content")
    page.keyboard.press("Control+Enter")
    results(page, "Waiting")
    judge.tell("report")
    results(page, "judged s1")
    assert page.evaluate("document.activeElement.classList.contains('cm-content')")
    page.keyboard.press("Control+Shift+Enter")
    results(page, "Waiting")

    assert [one["path"] for one in judge.posted] == ["/api/v1/run", "/api/v1/submissions"]
    assert "input" not in judge.posted[0]
    assert judge.posted[1]["source"] == pages.STARTER  # no line was put in


def test_own_input_goes_with_a_run_while_its_box_is_open(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("summary:has-text('Your own input')")
    page.fill("[data-own-input]", "x = [2, 3]")
    page.click("[data-run]")
    results(page, "Waiting")

    assert judge.posted[0]["input"] == "x = [2, 3]"


def test_one_at_a_time(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-run]")
    results(page, "Waiting")
    page.click("[data-run]", force=True)
    page.keyboard.press("Control+Enter")
    judge.tell("report")
    results(page, "judged s1")

    assert len(judge.posted) == 1


def test_a_stream_that_is_cut_goes_on_where_it_was(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.tell("state", state="judging", attempt=1, total=3)
    judge.test("basic/one")
    page.wait_for_selector("li.test")
    judge.cut()
    results(page, "Connection lost, trying again")
    judge.test("basic/two")
    page.wait_for_selector("li.test >> nth=1")
    judge.tell("report")
    results(page, "judged s1")

    assert judge.streams == [0, 2]


def test_a_test_heard_twice_is_one_line(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.tell("state", state="judging", attempt=1)
    judge.test("basic/one")
    judge.test("basic/one")
    judge.test("basic/two")
    page.wait_for_selector("li.test >> nth=1")

    assert names(page) == ["basic/one", "basic/two"]


def test_a_new_attempt_begins_anew(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.tell("state", state="judging", attempt=1)
    judge.test("basic/one")
    judge.test("basic/two")
    page.wait_for_selector("li.test >> nth=1")
    judge.tell("state", state="queued", attempt=1, message="Its worker died; it waits for another.")
    results(page, "Its worker died")
    judge.tell("state", state="judging", attempt=2)
    judge.test("basic/two")
    expect(page.locator("li.test")).to_have_count(1)

    assert names(page) == ["basic/two"]


def test_a_dead_server_loses_nothing_and_another_try_works(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click(".cm-content")
    page.keyboard.press("Control+End")
    page.keyboard.type("# mine")
    judge.stop()
    page.click("[data-submit]")
    alert = page.locator("[data-results] [role=alert]")
    expect(alert).to_contain_text("cannot be reached")
    expect(alert).to_contain_text("Your code is still here")
    assert page.get_attribute("[data-submit]", "aria-disabled") == "false"

    judge.start()
    page.click("[data-remedy]")
    results(page, "Waiting")
    assert judge.posted[0]["source"].endswith("# mine")


def test_a_server_that_is_restarted_is_found_again(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.tell("state", state="judging", attempt=1, total=2)
    judge.test("basic/one")
    page.wait_for_selector("li.test")
    judge.stop()
    results(page, "Connection lost")
    page.wait_for_timeout(1500)
    judge.test("basic/two")
    judge.tell("report")
    judge.start()
    results(page, "judged s1")


@pytest.mark.parametrize("how", ["refused", "mute"])
def test_without_a_stream_it_is_asked_for(how: str, open_page: Open, judge: FakeJudge) -> None:
    judge.stream_status = 503 if how == "refused" else 200
    judge.is_mute = how == "mute"
    page = open_page()
    page.click("[data-submit]")
    results(page, "again" if how == "refused" else "Waiting")
    judge.tell("state", state="judging", attempt=1)
    judge.test("basic/one")
    page.wait_for_selector("li.test", timeout=15_000)
    judge.tell("report")
    expect(page.locator("[data-results]")).to_contain_text("judged s1", timeout=15_000)


def test_a_reload_takes_it_up_again(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.tell("state", state="judging", attempt=1)
    judge.test("basic/one")
    page.wait_for_selector("li.test")
    page.reload()
    page.wait_for_selector("li.test")
    assert page.get_attribute("[data-submit]", "aria-disabled") == "true"
    judge.tell("report")
    results(page, "judged s1")
    page.reload()
    page.wait_for_selector(".cm-editor")

    assert page.inner_text("[data-results]") == ""
    assert len(judge.posted) == 1


def test_a_submission_that_is_gone_is_said_to_be(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    judge.submissions.clear()
    page.reload()
    results(page, "There is no such submission.")

    assert page.get_attribute("[data-submit]", "aria-disabled") == "false"


def test_a_refusal_says_what_and_where(open_page: Open, judge: FakeJudge) -> None:
    fields = [{"where": "source", "message": "at most 256 kB"}]
    judge.refusal = (
        422,
        {"error": {"code": "invalid", "message": "Too long.", "hint": "Make it shorter.", "fields": fields}},
    )
    page = open_page()
    page.click("[data-submit]")
    alert = page.locator("[data-results] [role=alert]")
    for text in ("Too long.", "Make it shorter.", "source", "at most 256 kB"):
        expect(alert).to_contain_text(text)


def test_a_submission_s_own_page_follows_it(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    own = open_page("/submissions/s1", wait="[data-live-state]")
    judge.tell("state", state="judging", attempt=1)
    judge.test("basic/one")
    own.wait_for_selector("li.test")
    judge.tell("report")
    results(own, "judged s1")

    assert own.get_attribute("main", "data-state") == "judged"
    assert own.title().startswith("Wrong Answer:")


def test_the_result_comes_by_itself_once_the_network_is_there_again(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    page.route("**/submissions/s1/result", lambda route: route.abort(), times=2)
    judge.tell("report")
    results(page, "shown here as soon as the judge is reached")
    assert page.locator("[data-remedy]").count() == 0, "there is nothing to press"

    results(page, "judged s1")
    expect(page.locator("[data-own-submissions]", has_text="s1")).to_be_attached()


def test_a_result_that_comes_late_gives_way_to_what_was_started_since(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    page.click("[data-submit]")
    results(page, "Waiting")
    page.route("**/submissions/s1/result", lambda route: route.abort(), times=1)
    judge.tell("report")
    results(page, "shown here as soon as")
    with page.expect_request_finished(lambda request: request.url.endswith("/submissions/s1/result")):
        page.click("[data-run]")
        results(page, "Waiting")

    results(page, "Waiting")
    judge.tell("report")
    results(page, "judged s2")


def test_what_is_sent_again_because_its_answer_was_lost_has_the_same_key(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()

    def lose_the_answer(route: Route) -> None:
        route.fetch()
        route.abort()

    page.route("**/api/v1/submissions", lose_the_answer, times=1)
    page.click("[data-submit]")
    page.click("[data-remedy]")
    results(page, "Waiting")
    judge.tell("report")
    results(page, "judged s2")
    page.click("[data-submit]")
    results(page, "Waiting")

    first, again, another = judge.keys
    assert first == again
    assert another != first
