"""Whose is it? One's own lists show nobody else's, on a server that others can reach."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it would like httpx2, which nothing else here needs
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

from tests.strangers.conftest import SOURCE, MakeApp

PUBLIC = "http://judge.example"
COOKIE = "judge-person"

Visit = Callable[..., TestClient]


@pytest.fixture
def app(make_app: MakeApp) -> FastAPI:
    return make_app(host="0.0.0.0", workers=0)


@pytest.fixture
def visit(app: FastAPI) -> Iterator[Visit]:
    """Somebody's browser, with a cookie jar of its own; is_browser=False: a program."""
    with TestClient(app, base_url=PUBLIC):

        def come(*, is_browser: bool = True, base_url: str = PUBLIC) -> TestClient:
            headers = {"Origin": base_url} if is_browser else {}
            return TestClient(app, base_url=base_url, headers=headers)

        yield come


def submit(client: TestClient) -> str:
    answer = client.post("/api/v1/submissions", json={"problem": "softmax", "source": SOURCE})
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def listed(client: TestClient) -> list[str]:
    return [line["id"] for line in client.get("/api/v1/submissions").json()["submissions"]]


def test_everybody_sees_their_own(visit: Visit) -> None:
    ada, bob = visit(), visit()
    hers, his = submit(ada), submit(bob)

    assert (listed(ada), listed(bob), listed(visit())) == ([hers], [his], [])
    assert hers in ada.get("/submissions").text
    assert hers not in bob.get("/submissions").text
    assert hers not in bob.get("/problems/softmax/submissions").text
    assert 'title="Tried"' in ada.get("/").text
    assert 'title="Tried"' not in visit().get("/").text


def test_a_form_without_scripts_is_somebodys_too(visit: Visit) -> None:
    ada = visit()
    answer = ada.post("/problems/softmax/submissions", data={"source": SOURCE}, follow_redirects=False)

    assert answer.status_code == 303
    assert [answer.headers["location"].rpartition("/")[2]] == listed(ada)


def test_a_browser_stays_who_it_is(visit: Visit) -> None:
    ada = visit()
    first, second = submit(ada), submit(ada)

    assert set(listed(ada)) == {first, second}


def test_shows_a_submission_to_whoever_has_its_address(visit: Visit) -> None:
    hers = submit(visit())

    assert visit().get(f"/submissions/{hers}").status_code == 200


def test_looking_around_leaves_no_cookie(visit: Visit) -> None:
    ada = visit()
    for path in ("/", "/problems/softmax", "/submissions", "/api/v1/submissions"):
        assert "set-cookie" not in ada.get(path).headers


def test_a_program_without_cookies_is_nobody(visit: Visit) -> None:
    program = visit(is_browser=False)
    submit(program)

    assert not program.cookies
    assert listed(program) == []


def test_a_made_up_token_is_nobodys(visit: Visit) -> None:
    submit(visit())
    stranger = visit()
    for token in ("local", "", "x" * 5000, '"\\303\\274"'):
        stranger.cookies.set(COOKIE, token)

        assert listed(stranger) == []


def test_the_cookie_is_kept_from_scripts_other_sites_and_the_wire(visit: Visit) -> None:
    plain = visit().post("/api/v1/submissions", json={"problem": "softmax", "source": SOURCE})
    safe = visit(base_url=PUBLIC.replace("http:", "https:")).post(
        "/api/v1/submissions", json={"problem": "softmax", "source": SOURCE}
    )

    for answer in (plain, safe):
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(answer.headers["set-cookie"].split("; "))
    assert "Secure" not in plain.headers["set-cookie"]
    assert "Secure" in safe.headers["set-cookie"].split("; ")


def test_on_ones_own_machine_everybody_is_the_same_person(make_app: MakeApp) -> None:
    app = make_app(workers=0)
    with TestClient(app, base_url="http://127.0.0.1") as browser:
        program = TestClient(app, base_url="http://127.0.0.1")
        theirs = submit(program)

        assert listed(browser) == [theirs]
        assert not program.cookies
