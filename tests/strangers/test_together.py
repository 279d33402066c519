"""Two people and what they show each other: nothing before it is earned, nothing of the other's to change."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would like httpx2, which nothing else here needs
    from fastapi.testclient import TestClient

from tests.strangers.conftest import SOURCE, MakeApp

PUBLIC = "http://judge.example"
HOSTILE = (
    '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)> \u202e"; $\\href{javascript:x}{y}$'
)


@pytest.fixture
def people(make_app: MakeApp) -> Iterator[tuple[TestClient, TestClient]]:
    """Ada and Bob, each in a browser of their own."""
    app = make_app(host="0.0.0.0", workers=1)
    with TestClient(app, base_url=PUBLIC):
        yield tuple(TestClient(app, base_url=PUBLIC, headers={"Origin": PUBLIC}) for _ in range(2))  # type: ignore[misc]


def solve(client: TestClient) -> str:
    """The id of an accepted submission."""
    answer = client.post("/api/v1/submissions", json={"problem": "softmax", "source": SOURCE})
    submission_id = str(answer.json()["id"])
    with client.stream("GET", f"/api/v1/submissions/{submission_id}/events") as stream:
        stream.read()  # it ends with the report
    return submission_id


def test_what_is_shared_is_seen_after_solving_and_talked_about(people: tuple[TestClient, TestClient]) -> None:
    ada, bob = people
    hers = solve(ada)
    assert "Share this solution" in ada.get(f"/submissions/{hers}").text
    assert "Share this solution" not in bob.get(f"/submissions/{hers}").text
    shown = ada.post(f"/submissions/{hers}/shared", data={"wish": "share"})
    assert "is shown to others" in shown.text

    assert "once you have solved" in bob.get("/problems/softmax/solutions").text
    assert bob.get(f"/solutions/{hers}").status_code == 403
    for address in ("/problems/softmax/leaderboard", "/api/v1/problems/softmax/leaderboard"):
        assert hers not in bob.get(address).text
    solve(bob)
    assert hers in bob.get("/problems/softmax/solutions").text
    assert bob.get("/api/v1/problems/softmax/leaderboard").json()["places"][0]["solution"] == hers
    board = bob.get("/problems/softmax/leaderboard").text
    assert (board.count("<tr "), board.count("(you)"), board.count("(a tie)")) == (2, 1, 2)

    bob.post(f"/solutions/{hers}/comments", data={"text": "**Short**, and `stable`."})
    talk = ada.get(f"/solutions/{hers}").text
    assert "<strong>Short</strong>" in talk
    assert "1 comment<" in talk
    comment_id = re.findall(r'id="comment-(\w+)"', talk)[0]
    assert ada.post(f"/comments/{comment_id}", data={"text": "No."}).status_code == 403
    assert bob.post(f"/comments/{comment_id}", data={"text": "Longer"}).text.count("· edited") == 1
    assert "Thank you" in ada.post(f"/complaints/{comment_id}", data={"reason": "off topic"}).text
    assert "Longer" in ada.get(f"/solutions/{hers}").text, "a complaint hides nothing"
    assert "No comments" in bob.post(f"/comments/{comment_id}", data={"wish": "delete"}).text


def test_a_comment_is_text_whatever_is_in_it(people: tuple[TestClient, TestClient]) -> None:
    ada, _ = people
    hers = solve(ada)
    ada.post(f"/submissions/{hers}/shared", data={"wish": "share"})

    page = ada.post(f"/solutions/{hers}/comments", data={"text": HOSTILE}).text

    said = page.partition('class="comment"')[2].partition("</article>")[0]
    assert "alert(1)" in said
    assert not re.search(r"<script|<img|href=\"javascript|\u202e", said)


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/submissions/{id}/shared", {"wish": "share"}),
        ("/solutions/{id}/comments", {"text": "Hello"}),
        ("/comments/{id}", {"text": "Hello"}),
        ("/complaints/{id}", {"reason": "x"}),
    ],
)
def test_strangers_and_programs_are_told_no(
    people: tuple[TestClient, TestClient], path: str, form: dict[str, str]
) -> None:
    ada, bob = people
    hers = solve(ada)

    for client in (bob, TestClient(bob.app, base_url=PUBLIC)):
        assert client.post(path.format(id=hers), data=form).status_code in (403, 404)
