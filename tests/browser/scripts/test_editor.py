"""The editor: habits of Python, by keyboard alone, in both themes, and never in the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.scripts import pages
from tests.browser.scripts.conftest import Open
from tests.browser.scripts.fake_judge import FakeJudge

pytestmark = pytest.mark.browser


def source(page: Page) -> str:
    return page.locator("textarea[data-source]").input_value()


def start_empty(page: Page) -> None:
    page.click(".cm-content")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")


def test_takes_the_place_of_the_field(open_page: Open) -> None:
    page = open_page()

    assert page.is_hidden("textarea[data-source]")
    assert source(page) == pages.STARTER
    assert page.get_attribute(".cm-content", "aria-label") == "Your source"
    assert page.locator(".cm-line span").count() > 3  # coloured


def test_indents_as_python_does(open_page: Open) -> None:
    page = open_page()
    start_empty(page)
    page.keyboard.type("def f(x):")
    page.keyboard.press("Enter")
    page.keyboard.type("return (x")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("y = 1")

    assert source(page).startswith("def f(x):\n    return (x)\n")
    assert source(page).rstrip().endswith("    y = 1")


def test_escape_then_tab_leaves(open_page: Open) -> None:
    page = open_page()
    page.click(".cm-content")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")

    assert not page.evaluate("document.activeElement.classList.contains('cm-content')")
    assert source(page) == pages.STARTER


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("np.lina", "linalg"),
        ("np.linalg.sv", "svdvals"),
        ("np.random.default", "default_rng"),
        ("rng.stand", "standard_normal"),
        ("x.resh", "reshape"),
        ("my_long_name = 1\nmy_lo", "my_long_name"),
    ],
)
def test_completes(text: str, label: str, open_page: Open) -> None:
    page = open_page()
    start_empty(page)
    for at, line in enumerate(text.split("\n")):
        if at:
            page.keyboard.press("Enter")
        page.keyboard.type(line, delay=10)

    expect(page.locator(".cm-tooltip-autocomplete li", has_text=label).first).to_be_visible()


def test_knows_numpy_by_the_name_it_was_given(open_page: Open) -> None:
    page = open_page()
    start_empty(page)
    page.keyboard.type("import numpy as n\nimport os\nn.expand_d", delay=5)
    expect(page.locator(".cm-tooltip-autocomplete li", has_text="expand_dims")).to_be_visible()
    page.wait_for_timeout(
        150
    )  # a list that has only just come up takes no keys, lest it takes what was meant for the text
    page.keyboard.press("Tab")

    assert source(page).endswith("n.expand_dims")


def test_marks_a_syntax_error(open_page: Open) -> None:
    page = open_page()
    start_empty(page)
    page.keyboard.insert_text("def f(x:\n    return x\n\ny = 2\n")
    expect(page.locator(".cm-lintRange-error").first).to_be_visible()
    start_empty(page)
    page.keyboard.insert_text(pages.STARTER + "def g(x):\n    yield\n    yield 2.*x\n")
    page.wait_for_timeout(1000)

    expect(page.locator(".cm-lintRange-error")).to_have_count(0)


def test_vim_keys_when_chosen_and_after_a_reload(open_page: Open, judge: FakeJudge) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.select_option("[data-keys]", "vim")
    page.wait_for_selector(".cm-fat-cursor, .cm-vim-panel", state="attached")
    assert asked  # loaded only now
    page.click(".cm-content")
    page.keyboard.type("ggdG")
    assert source(page) == ""
    page.keyboard.type("ix = 1")
    page.keyboard.press("Escape")
    page.keyboard.type(":w")
    page.keyboard.press("Enter")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")
    assert judge.posted[0]["source"] == "x = 1"
    judge.tell("report")
    expect(page.locator("[data-results]")).to_contain_text("judged")
    page.reload()
    page.wait_for_selector(".cm-vim-panel", state="attached")
    page.select_option("[data-keys]", "default")
    page.wait_for_selector(".cm-vim-panel", state="detached")


def test_emacs_keys(open_page: Open) -> None:
    page = open_page()
    page.select_option("[data-keys]", "emacs")
    page.click(".cm-content")
    page.wait_for_timeout(300)
    page.keyboard.press("Control+Home")
    page.keyboard.press("Control+k")

    assert source(page) == pages.STARTER.removeprefix("import numpy as np")


def test_font_size_is_kept(open_page: Open) -> None:
    page = open_page()
    page.select_option("[data-font-size]", "20")
    page.reload()
    page.wait_for_selector(".cm-editor")

    assert page.evaluate("getComputedStyle(document.querySelector('.cm-editor')).fontSize") == "20px"


def test_light_and_dark(open_page: Open) -> None:
    page = open_page()
    ink = "getComputedStyle(document.querySelector('.cm-content')).color"
    page.evaluate("document.documentElement.style.colorScheme = 'light'")
    light = page.evaluate(ink)
    page.evaluate("document.documentElement.style.colorScheme = 'dark'")

    assert page.evaluate(ink) != light


def test_the_plain_field_does_where_the_editor_cannot_be_loaded(open_page: Open, judge: FakeJudge) -> None:
    page = open_page("/", wait="")
    page.route("**/assets/editor-*", lambda route: route.abort())
    page.goto(judge.url + "/problems/softmax")
    page.wait_for_selector("[data-keys][disabled]")
    page.fill("textarea[data-source]", "x = 2")
    page.click("[data-submit]")
    expect(page.locator("[data-results]")).to_contain_text("Waiting")

    assert judge.posted[0]["source"] == "x = 2"


def test_what_is_typed_before_the_editor_is_there_is_kept(open_page: Open, judge: FakeJudge) -> None:
    page = open_page("/", wait="")
    held: list[Route] = []
    page.route("**/assets/editor-*", lambda route: held.append(route))
    page.goto(judge.url + "/problems/softmax")
    page.focus("textarea[data-source]")
    page.keyboard.press("Control+End")
    page.keyboard.type("# early")
    held[0].continue_()
    page.wait_for_selector(".cm-editor.cm-focused")
    page.keyboard.type(" bird")

    assert source(page) == pages.STARTER + "# early bird"
