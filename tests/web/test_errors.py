"""What a person sees of a fault of ours: a page that says whose it is and where to go on, and nothing of the inside."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from judge.store.database import Database
from tests.web.conftest import SOURCE
from web import pages
from web.routes import submissions

INSIDE = ("secret inside", "ZeroDivisionError", "Traceback", "test_errors.py", "File &#34;")


class Bug(ZeroDivisionError):
    def __init__(self, *_: object, **__: object) -> None:
        super().__init__("secret inside")


def broken(*_: object, **__: object) -> None:
    raise Bug


@pytest.fixture
def store_is_broken(monkeypatch: pytest.MonkeyPatch, client: TestClient) -> None:
    assert client.get("/").status_code == 200
    monkeypatch.setattr(Database, "read", broken)
    monkeypatch.setattr(Database, "write", broken)


@pytest.mark.usefixtures("store_is_broken")
@pytest.mark.parametrize("path", ["/", "/problems/softmax", "/submissions?problem=softmax", "/submissions/abc/result"])
def test_a_bug_has_a_page_that_says_whose_it_is(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 500
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for words in ("<title>Something went wrong here", "It is not your request&#39;s fault", "kept in this browser"):
        assert words in answer.text
    assert f'<a href="{path}">Try again</a>' in answer.text
    assert '<a href="/">To the problems</a>' in answer.text
    assert [words for words in INSIDE if words in answer.text] == []


@pytest.mark.usefixtures("store_is_broken")
def test_what_was_sent_is_not_asked_for_by_a_link(client: TestClient) -> None:
    answer = client.post("/problems/softmax/submissions", data={"source": SOURCE})

    assert answer.status_code == 500
    assert "Go back in your browser" in answer.text
    assert "Try again</a>" not in answer.text
    assert [words for words in INSIDE if words in answer.text] == []


def test_a_bug_in_a_template_shows_no_half_of_a_page(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(submissions, "list_submissions", lambda *_, **__: [object()])

    answer = client.get("/submissions")

    assert answer.status_code == 500
    assert answer.text.count("<html") == 1
    assert "Something went wrong here" in answer.text
    assert "object" not in answer.text.partition("<main")[2]


@pytest.mark.parametrize(
    ("path", "status"), [("/", 500), ("/tracks?a=<b>", 500), ("/nope", 404), ("//elsewhere.example/", 404)]
)
def test_where_the_frame_of_all_pages_is_broken_a_bare_one_says_so(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, path: str, status: int
) -> None:
    monkeypatch.setitem(pages._ENVIRONMENT.globals, "sheets", broken)

    answer = client.get(f"{str(client.base_url).rstrip('/')}{path}")

    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "cannot draw its pages" in answer.text
    assert "Try again</a>" in answer.text
    assert '<a href="/">To the problems</a>' in answer.text
    assert "<b>" not in answer.text
    assert 'href="//' not in answer.text
    assert [words for words in INSIDE if words in answer.text] == []
