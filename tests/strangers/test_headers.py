"""What every answer says to a browser, errors and files too; and what none says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from judge.store.database import Database
from tests.strangers.conftest import SOURCE, Open
from tests.strangers.routes import routes_of

URL = "/api/v1/submissions"
BODY = {"problem": "softmax", "source": SOURCE}
EXPECTED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


def check(answer: Any) -> None:
    for name, value in EXPECTED.items():
        assert answer.headers.get(name) == value, (answer.request.url, answer.status_code, name)
    policy = answer.headers["content-security-policy"]
    for part in ("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"):
        assert part in policy
    assert "unsafe" not in policy
    assert "camera=()" in answer.headers["permissions-policy"]
    assert "set-cookie" not in answer.headers, "there are no sessions, so there is nothing to steal or to forge"
    assert "access-control-allow-origin" not in answer.headers
    assert not {"server", "x-powered-by"} & set(answer.headers)


def test_every_address_has_them(open_app: Open) -> None:
    client = open_app()
    submission_id = client.post(URL, json=BODY).json()["id"]
    client.get(f"{URL}/{submission_id}/events")
    assert isinstance(client.app, FastAPI)
    interview_id = client.post("/interview").url.path.rpartition("/")[2]
    known = {
        "submission_id": submission_id,
        "slug": "softmax",
        "name": "a-week",
        "person_id": "local",
        "interview_id": interview_id,
        "comment_id": "1",
        "subject": "none",
    }
    asked = sorted({path.format_map(known) for path, _ in routes_of(client.app)})
    assert len(asked) >= 18

    for address in asked:
        answer = client.get(address)
        check(answer)
        check(client.delete(address))
        if not address.startswith(("/static", "/assets")):
            assert "no-" in answer.headers["cache-control"], f"{address} may be kept by whoever is in between"


Provoke = Callable[[TestClient], Any]
ERRORS: dict[int, Provoke] = {
    400: lambda client: client.post(URL, content=b"{", headers={"Content-Type": "application/json"}),
    403: lambda client: client.post(URL, json=BODY, headers={"Sec-Fetch-Site": "cross-site"}),
    404: lambda client: client.get("/nothing"),
    405: lambda client: client.put("/submissions"),
    409: lambda client: [
        client.post(URL, json=BODY | {"source": source}, headers={"Idempotency-Key": "k"}) for source in "ab"
    ][-1],
    413: lambda client: client.post(URL, content=b"x" * 2_000_000),
    421: lambda client: client.get("/", headers={"Host": "example.org"}),
    422: lambda client: client.post(URL, json={}),
    429: lambda client: [client.post(URL, json=BODY) for _ in range(9)][-1],
}


@pytest.mark.parametrize("status", ERRORS)
def test_every_error_has_them(open_app: Open, status: int) -> None:
    answer = ERRORS[status](open_app(rate_submissions="8/hour"))

    assert answer.status_code == status
    check(answer)
    assert answer.headers["cache-control"] == "no-store"


def _bug(_self: object) -> None:
    secret = "a-secret-of-the-inside"
    raise ZeroDivisionError(secret)


@pytest.mark.parametrize("path", ["/", "/submissions", URL, "/healthz", "/metrics", f"{URL}/aaaaaaaaaaaa/events"])
def test_a_bug_of_ours_has_them_too_and_shows_nothing(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    client = open_app(workers=0)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "read", _bug)
        answer = client.get(path)

    assert answer.status_code == 500
    check(answer)
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text
    assert "ZeroDivisionError" in capfd.readouterr().err, "the log has it"


@pytest.mark.parametrize("log_level", ["info", "debug"])
def test_the_log_tells_of_no_source_key_or_input(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], log_level: str
) -> None:
    client = open_app(log_level=log_level)
    marked = {"problem": "softmax", "source": "# marked-source\n" + SOURCE}
    headers = {"Idempotency-Key": "marked-key", "Authorization": "Bearer marked-token", "Cookie": "marked=cookie"}
    handed = client.post("/api/v1/run", json=marked | {"input": "x = 'marked-input'"}, headers=headers)
    client.get(handed.json()["url"] + "/events", headers=headers)
    client.post(URL, json=marked | {"framework": "marked-framework"}, headers=headers)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "write", _bug)
        client.post(URL, json=marked, headers=headers)
    log = capfd.readouterr()

    assert "a request failed" in log.err
    assert "marked" not in log.err + log.out
    assert "marked" not in client.get("/metrics").text


def test_a_path_cannot_move_the_cursor_of_who_reads_the_log(
    open_app: Open, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    client = open_app(workers=0)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "read", _bug)
        client.get(f"{URL}/%1b%5d0;owned%07%1b%5b2Jx%0d%9b31m")
    log = capfd.readouterr().err

    assert "owned" in log
    for forbidden in ("\x1b]", "\x1b[2J", "\x07", "\r", "\x9b"):
        assert forbidden not in log


def test_errors_are_json_in_one_shape_or_a_page(open_app: Open) -> None:
    client = open_app()

    assert set(json.loads(client.get("/api/v1/nothing").text)) == {"error"}
    assert client.get("/nothing").headers["content-type"].startswith("text/html")


def test_nobody_is_sent_elsewhere_by_a_name_that_he_chose(open_app: Open) -> None:
    client = open_app(trusted_hosts="judge.example.org")
    answer = client.post(
        "/problems/softmax/submissions",
        data={"source": SOURCE},
        headers={"Host": "judge.example.org"},
        follow_redirects=False,
    )

    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/submissions/")
