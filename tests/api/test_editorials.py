"""The editorial: closed, then opened by solving or giving up."""

from __future__ import annotations

from typing import Any

from fastapi.testclient import TestClient

from tests.api.conftest import judge_of, submit

ADDRESS = "/api/v1/problems/softmax/editorial"


def editorial(client: TestClient) -> dict[str, Any]:
    answer = client.get(ADDRESS)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert isinstance(body, dict)
    return body


def wait(client: TestClient, submission_id: str) -> None:
    client.get(f"/api/v1/submissions/{submission_id}/events")  # which end with the report


def test_it_is_closed_at_first(client: TestClient) -> None:
    assert editorial(client) == {
        "editorial": None,
        "editorial_html": None,
        "is_solved": False,
        "given_up_at": None,
    }


def test_giving_up_opens_it_and_is_recorded(client: TestClient) -> None:
    given_up = client.post("/api/v1/problems/softmax/giving-up")
    text = judge_of(client).catalog.get("softmax").editorial

    assert given_up.json() == editorial(client)
    assert editorial(client)["editorial"] == text
    assert editorial(client)["given_up_at"] is not None
    assert editorial(client)["is_solved"] is False
    assert client.get("/api/v1/problems/kmeans-lloyd/editorial").json()["editorial"] is None


def test_the_first_giving_up_stands(client: TestClient) -> None:
    first = client.post("/api/v1/problems/softmax/giving-up").json()

    assert client.post("/api/v1/problems/softmax/giving-up").json() == first


def test_solving_opens_it_and_nobody_gave_up(client: TestClient) -> None:
    wait(client, submit(client))

    assert editorial(client)["editorial"]
    assert editorial(client)["is_solved"] is True
    assert client.post("/api/v1/problems/softmax/giving-up").json()["given_up_at"] is None


def test_a_run_that_passes_does_not_open_it(client: TestClient) -> None:
    wait(client, submit(client, mode="run"))

    assert editorial(client)["editorial"] is None


def test_of_an_unknown_problem(client: TestClient) -> None:
    assert client.get("/api/v1/problems/none/editorial").status_code == 404
    assert client.post("/api/v1/problems/none/giving-up").status_code == 404
