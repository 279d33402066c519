"""One address cannot take all: not by asking often, and not by letting much wait."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from judge.api.rates import sender_of
from tests.api.conftest import SOURCE, Serve, judge_of
from tests.api.stream import read_events
from tests.jobs.fakes import Script

BODY = {"problem": "softmax", "source": SOURCE}


def test_who_submits_too_often_is_told_when_to_come_back(serve: Serve) -> None:
    client = serve(rate_submissions="3/minute")

    answers = [client.post("/api/v1/submissions", json=BODY) for _ in range(3)]
    refused = client.post("/api/v1/run", json=BODY)

    assert [answer.status_code for answer in answers] == [202] * 3
    assert refused.status_code == 429
    error = refused.json()["error"]
    assert error["code"] == "too_many"
    assert "3 a minute" in error["message"]
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    assert f"{refused.headers['retry-after']} second" in error["hint"]
    assert client.get("/api/v1/submissions").status_code == 200, "reading goes on"
    assert len(client.get("/api/v1/submissions").json()["submissions"]) == 3


def test_who_asks_too_often_is_refused_whatever_it_is_but_not_the_health_check(serve: Serve) -> None:
    client = serve(rate_requests="5/hour")

    statuses = [client.get(path).status_code for path in ("/api/v1/problems", "/nothing", "/metrics") * 2]

    assert statuses == [200, 404, 200, 200, 404, 429]
    assert client.get("/healthz").status_code == 200


def test_is_refused_before_anything_is_read(serve: Serve) -> None:
    client = serve(rate_submissions="1/hour")
    client.post("/api/v1/submissions", json=BODY)

    answer = client.post("/api/v1/submissions", content=b"x" * 2_000_000)

    assert answer.status_code == 429


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "X-Real-IP", "True-Client-IP"])
def test_nobody_becomes_somebody_else_by_a_header(serve: Serve, header: str) -> None:
    client = serve(rate_submissions="2/hour")

    statuses = [
        client.post("/api/v1/submissions", json=BODY, headers={header: f"198.51.100.{n}"}).status_code for n in range(4)
    ]

    assert statuses == [202, 202, 429, 429]


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("192.0.2.1", "192.0.2.2", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff::2", True),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("fe80::1%eth0", "fe80::1", True),
    ],
)
def test_a_sender_is_an_address_or_a_network_of_ipv6(one: str, other: str, is_same: bool) -> None:
    senders = {sender_of({"type": "http", "client": (address, 1)}) for address in (one, other)}

    assert (len(senders) == 1) is is_same


def test_a_connection_without_an_address_is_a_sender_too() -> None:
    assert sender_of({"type": "http", "client": None}) == "unknown"


def test_only_so_many_of_one_address_may_wait(serve: Serve) -> None:
    client = serve(workers=0, max_waiting=2)
    other = TestClient(client.app, client=("192.0.2.9", 4000))

    mine = [client.post("/api/v1/submissions", json=BODY) for _ in range(3)]
    theirs = other.post("/api/v1/submissions", json=BODY)

    assert [answer.status_code for answer in mine] == [202, 202, 429]
    assert "2 submissions of yours wait already" in mine[-1].json()["error"]["message"]
    assert int(mine[-1].headers["retry-after"]) > 0
    assert theirs.status_code == 202


def test_what_is_judged_waits_no_more_and_its_address_is_forgotten(
    serve: Serve, stored: Callable[[TestClient], list[str | None]]
) -> None:
    client = serve(max_waiting=1)

    for _ in range(3):
        answer = client.post("/api/v1/submissions", json=BODY)
        assert answer.status_code == 202
        read_events(client, answer.json()["id"])

    assert stored(client) == [None] * 3


@pytest.fixture
def stored() -> Callable[[TestClient], list[str | None]]:
    """The senders that the database knows."""
    from sqlalchemy import text

    def senders(client: TestClient) -> list[str | None]:
        with judge_of(client).store.read() as tx:
            return list(tx.connection.execute(text("SELECT sender FROM submissions")).scalars())

    return senders


def test_a_person_alone_never_feels_it(serve: Serve, script: Script) -> None:
    script.tests = 1
    client = serve(workers=0)

    assert {client.post("/api/v1/submissions", json=BODY).status_code for _ in range(150)} == {202}
