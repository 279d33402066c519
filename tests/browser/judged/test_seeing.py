"""Seeing a rejection, and giving up: real judging of an input of one's own, and the editorial after it."""

from __future__ import annotations

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.judged.server import Server

pytestmark = [pytest.mark.browser, pytest.mark.docker]

ONE_UPDATE = """import numpy as np

def kmeans(X, init, max_iter=300):
    labels = ((X[:, None] - init[None]) ** 2).sum(-1).argmin(1)
    centroids = np.stack([X[labels == j].mean(0) for j in range(len(init))])
    return centroids, labels, 0.0, 1
"""
OWN = """rng = np.random.default_rng(0)
X = np.concatenate([rng.normal(c, 0.9, (20, 2)) for c in ([0, 0], [4, 1], [1, 4])])
init = X[[0, 1, 21]]
max_iter = 50
"""


def test_an_own_input_is_answered_by_the_reference_too_and_drawn(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(f"{server.url}/problems/kmeans-lloyd")
    page.wait_for_selector(".cm-content")
    page.locator(".cm-content").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(ONE_UPDATE)
    page.keyboard.press("Escape")
    page.click("summary:has-text('Your own input')")
    page.fill("[data-own-input]", OWN)
    page.get_by_role("button", name="Run", exact=True).click()
    page.wait_for_selector("[data-results] .result__head", timeout=120_000)
    own = page.locator("[data-results] li.test", has_text="own/input")
    own.locator("summary").first.click()

    expect(own.locator("figure[data-plot=points] svg")).to_contain_text("expected")
    expect(own.locator("figcaption", has_text="points got another label")).to_be_visible()
    assert own.locator("td.off").count() > 4
    expect(own.get_by_role("region", name="Yours: labels")).to_be_visible()


def test_giving_up_opens_the_editorial_and_the_draft_stays(context: BrowserContext, server: Server) -> None:
    page = context.new_page()
    page.goto(f"{server.url}/problems/pca-svd")
    page.wait_for_selector(".cm-content")
    page.locator(".cm-content").focus()
    page.keyboard.insert_text("# mine\n")
    page.click("#tab-editorial")
    expect(page.locator("[data-editorial]")).to_contain_text("It opens when")
    page.click("summary:has-text('I give up')")
    page.get_by_role("button", name="Give up and show").click()
    page.wait_for_selector(".cm-content")

    expect(page.locator("#editorial")).to_contain_text("You gave up")
    expect(page.locator(".cm-content")).to_contain_text("# mine")
