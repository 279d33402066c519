"""One shape for every error, on every address of the API, and nothing of the inside in it."""

from __future__ import annotations

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from judge.errors import Unavailable
from judge.store.database import Database
from tests.api.conftest import SOURCE, submit


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/v1/nothing", 404, "not_found"),
        ("GET", "/api/v1/problems/nothing", 404, "not_found"),
        ("DELETE", "/api/v1/submissions", 405, "method_not_allowed"),
        ("PUT", "/healthz", 405, "method_not_allowed"),
        ("GET", "/api/v1/submissions?limit=many", 422, "invalid"),
        ("GET", "/api/v1/submissions?limit=1000000", 422, "invalid"),
        ("GET", "/api/v1/submissions?mode=guess", 422, "invalid"),
        ("GET", "/api/v1/submissions?before=" + "x" * 200, 422, "invalid"),
    ],
)
def test_has_one_shape(client: TestClient, method: str, path: str, status: int, code: str) -> None:
    answer = client.request(method, path)

    assert answer.status_code == status
    assert set(answer.json()) == {"error"}
    assert answer.json()["error"]["code"] == code
    assert set(answer.json()["error"]) <= {"code", "message", "hint", "fields"}


def test_names_each_field_that_is_wrong(client: TestClient) -> None:
    answer = client.post("/api/v1/submissions", json={"problem": 3, "mode": "guess"})

    fields = {field["where"] for field in answer.json()["error"]["fields"]}
    assert fields == {"body.problem", "body.source", "body.mode"}


def test_keeps_the_allowed_methods(client: TestClient) -> None:
    assert "POST" in client.delete("/api/v1/run").headers["allow"]


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "/api/v1/submissions"), ("GET", "/api/v1/submissions"), ("GET", "/healthz")]
)
def test_a_database_that_does_not_serve_is_said_with_when_to_try_again(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, method: str, path: str
) -> None:
    def locked(_self: object) -> None:
        raise Unavailable("The database is locked by another process.")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "write", locked)
        patch.setattr(Database, "read", locked)
        body = {"problem": "softmax", "source": SOURCE} if method == "POST" else None
        answer = client.request(method, path, json=body)

    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "2"
    assert answer.json()["error"]["code"] == "unavailable"
    assert "locked" in answer.json()["error"]["message"]
    submit(client)


def test_a_bug_of_ours_shows_nothing_of_the_inside(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(_self: object) -> None:
        raise ZeroDivisionError("secret inside")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "read", bug)
        answer = client.get("/api/v1/submissions")

    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "internal"
    assert "secret" not in answer.text


def test_the_document_shows_every_error(client: TestClient) -> None:
    document = client.get("/api/v1/openapi.json").json()
    operations = [
        (path, method, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]

    assert len(operations) >= 10
    for path, method, operation in operations:
        assert "500" in operation["responses"], (method, path)
        for status, response in operation["responses"].items():
            if status >= "400":
                schema = response["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/ErrorBody"}, (method, path, status)
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_a_page_may_show_errors_in_its_own_way(client: TestClient) -> None:
    app = client.app
    assert isinstance(app, FastAPI)
    from fastapi.responses import HTMLResponse

    app.state.error_page = lambda _request, status, body: HTMLResponse(f"<h1>{body.error.message}</h1>", status)

    assert client.get("/nothing").text == "<h1>There is nothing at this address.</h1>"
    assert client.get("/nothing").status_code == 404
    assert client.get("/api/v1/nothing").json()["error"]["code"] == "not_found"


def test_tells_every_method_of_an_address(client: TestClient) -> None:
    assert client.request("OPTIONS", "/api/v1/submissions").headers["allow"] == "GET, POST"
