"""Whose page is whose: what a private person's page says to whom, and that no link leads to where nothing is."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from fastapi.testclient import TestClient

from judge import wiring
from judge.report import Report, Speed
from judge.settings import Settings
from judge.verdict import Verdict
from tests.jobs.fakes import FakeSandbox
from tests.web.conftest import PROBLEMS, SOURCE, Verbatim
from web.app import create_app

SITE = "http://127.0.0.1"
BROWSER = {"Origin": SITE}  # which only browsers send: nobody else is remembered


@pytest.fixture
def ada(tmp_path: Path, judging: Verbatim) -> Iterator[TestClient]:
    """Somebody with a browser of her own, on a judge that others can reach and that accepts everything."""
    judging.report = Report(verdict=Verdict.ACCEPTED, score=100.0, speed=Speed(ratio=1.1, score=1.0, points=[]))
    settings = Settings(home=tmp_path / "home", problems=PROBLEMS, trusted_hosts="judge.example", workers=1)
    make_judge = partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox(), judging=judging)
    with TestClient(create_app(settings, make_judge), base_url=SITE, headers=BROWSER) as client:
        yield client


@pytest.fixture
def bob(ada: TestClient) -> TestClient:
    """Another browser, at the same judge."""
    return TestClient(ada.app, base_url=SITE, headers=BROWSER)


def solve(person: TestClient) -> str:
    """The address of an accepted submission."""
    address = str(person.post("/problems/softmax/submissions", data={"source": SOURCE}).url.path)
    with person.stream("GET", f"/api/v1{address}/events") as stream:
        stream.read()
    assert "Accepted" in person.get(address).text
    return address


def introduce(person: TestClient, name: str, *, is_public: bool) -> str:
    """The address of a personal page."""
    person.post("/progress/profile", data={"name": name, **({"is_public": "true"} if is_public else {})})
    open_page = re.search(r'href="(/people/\w+)"', person.get("/progress").text)
    if open_page is None:
        return ""
    return open_page[1]


def links(text: str) -> set[str]:
    return {link.partition("#")[0] for link in re.findall(r'href="(/[^"]*)"', text.replace("&amp;", "&"))} - {""}


def test_a_private_page_is_its_owner_s_alone(ada: TestClient, bob: TestClient) -> None:
    solve(ada)
    address = introduce(ada, "Ada", is_public=True)
    assert "<h1>Ada</h1>" in bob.get(address).text
    assert introduce(ada, "Ada", is_public=False) == "", "no address is told of what nobody may see"

    own, others, nobodys = ada.get(address), bob.get(address), bob.get("/people/nobody")

    assert "Only you can see this." in own.text
    assert others.status_code == nobodys.status_code == 404
    for words in (
        "There is nothing here",
        "There is no public page of this person",
        "They may have closed it",
        "Search",
    ):
        assert words in others.text
    assert "Ada" not in others.text
    told = [re.sub(r'nonce" content="[^"]*"|/people/\w+', "", answer.text) for answer in (others, nobodys)]
    assert told[0] == told[1], "whether there is such a person is not told"


@pytest.mark.parametrize("is_public", [True, False])
def test_a_name_is_a_link_where_the_page_is_public(ada: TestClient, bob: TestClient, *, is_public: bool) -> None:
    solve(ada)
    introduce(ada, "Ada", is_public=is_public)

    board = bob.get("/problems/softmax/leaderboard").text

    assert "Ada" in board
    assert len({link for link in links(board) if link.startswith("/people/")}) == is_public


@pytest.mark.parametrize("is_public", [True, False])
def test_no_link_among_people_leads_nowhere(ada: TestClient, bob: TestClient, *, is_public: bool) -> None:
    address = solve(ada)
    ada.post(f"{address}/shared", data={"wish": "share"})
    shared = address.replace("/submissions/", "/solutions/")
    solve(bob)
    bob.post(f"{shared}/comments", data={"text": "Why?"})
    page = introduce(ada, "Ada", is_public=is_public)
    introduce(bob, "Bob", is_public=not is_public)

    for person in (ada, bob):
        seen = ["/problems/softmax/leaderboard", "/problems/softmax/solutions", shared, "/progress", address]
        found = {link for one in (*seen, *([page] if page else [])) for link in links(person.get(one).text)}
        assert shared in found
        assert {link: answer for link in found if (answer := person.get(link).status_code) != 200} == {}
