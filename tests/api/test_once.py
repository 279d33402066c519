"""What is asked for again under the same key is taken once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient

from tests.api.conftest import SOURCE, Serve
from tests.api.stream import read_events
from tests.jobs.fakes import Script

URL = "/api/v1/submissions"
BODY = {"problem": "softmax", "source": SOURCE}
KEY = {"Idempotency-Key": "7f9c2ba4e88f827d616045507605853e"}


def ids(client: TestClient) -> list[str]:
    return [line["id"] for line in client.get(URL).json()["submissions"]]


@pytest.mark.parametrize("path", [URL, "/api/v1/run"])
def test_the_same_again_is_the_same_submission(client: TestClient, script: Script, path: str) -> None:
    first = client.post(path, json=BODY, headers=KEY)
    read_events(client, first.json()["id"])
    again = client.post(path, json=BODY, headers=KEY)

    assert (first.status_code, again.status_code) == (202, 202)
    assert first.json() == again.json()
    assert first.headers["location"] == again.headers["location"]
    assert len(ids(client)) == 1
    assert script.began == 1


@pytest.mark.parametrize("change", [{"source": SOURCE + "#"}, {"problem": "kmeans-lloyd"}, {"mode": "run"}])
def test_something_else_under_the_same_key_is_refused(serve: Serve, change: dict[str, str]) -> None:
    client = serve(workers=0)
    client.post(URL, json=BODY, headers=KEY)

    answer = client.post(URL, json=BODY | change, headers=KEY)

    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "conflict"
    assert len(ids(client)) == 1


def test_without_a_key_and_with_another_it_is_another(serve: Serve) -> None:
    client = serve(workers=0)

    for headers in ({}, {}, KEY, {"Idempotency-Key": "another"}):
        assert client.post(URL, json=BODY, headers=headers).status_code == 202

    assert len(set(ids(client))) == 4


def test_a_request_that_was_refused_leaves_its_key_free(serve: Serve) -> None:
    client = serve(workers=0)

    assert client.post(URL, json=BODY | {"source": ""}, headers=KEY).status_code == 422
    assert client.post(URL, json=BODY, headers=KEY).status_code == 202


@pytest.mark.parametrize("key", ["", "x" * 201])
def test_a_key_that_is_none_is_refused(client: TestClient, key: str) -> None:
    answer = client.post(URL, json=BODY, headers={"Idempotency-Key": key})

    assert answer.status_code == 422
    assert "dempotency" in answer.json()["error"]["message"]


def test_many_at_once_are_one(serve: Serve) -> None:
    client = serve(workers=0)

    with ThreadPoolExecutor(8) as senders:
        answers = list(senders.map(lambda _: client.post(URL, json=BODY, headers=KEY).json()["id"], range(24)))

    assert len(set(answers)) == 1
    assert ids(client) == answers[:1]
