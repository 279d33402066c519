"""Submissions over HTTP: taken, judged, shown, listed; and each bad input turned away with what is wrong with it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from judge.verdict import Verdict
from tests.api.conftest import SOURCE, Serve, judge_of, submit
from tests.api.stream import read_events
from tests.jobs.fakes import Script

URL = "/api/v1/submissions"


def test_takes_a_submission_and_says_where_to_ask_for_it(client: TestClient) -> None:
    answer = client.post(URL, json={"problem": "softmax", "framework": "numpy", "source": SOURCE, "mode": "submit"})

    assert answer.status_code == 202
    body = answer.json()
    assert re.fullmatch(r"[a-z2-7]{12}", body["id"])
    assert body["url"] == answer.headers["location"] == f"{URL}/{body['id']}"
    assert set(body) == {"id", "url"}


def test_shows_the_report_once_it_is_judged(client: TestClient) -> None:
    submission_id = submit(client)
    read_events(client, submission_id)

    body = client.get(f"{URL}/{submission_id}").json()

    assert (body["id"], body["problem"], body["state"]) == (submission_id, "softmax", "judged")
    assert (body["verdict"], body["score"]) == ("Accepted", 100.0)
    assert [test["name"] for test in body["tests"]] == ["basic/t0", "basic/t1"]
    assert set(body["tests"][0]) >= {"name", "group", "verdict", "cpu_s", "wall_s", "memory_mb", "message", "detail"}
    assert body["groups"] == [{"name": "basic", "points": 100.0, "max": 100.0, "passed": 2, "total": 2}]
    assert {"speed", "stdout", "environment"} <= set(body)


def test_shows_what_is_known_while_it_waits(serve: Serve) -> None:
    client = serve(workers=0)
    submission_id = submit(client)

    body = client.get(f"{URL}/{submission_id}").json()

    assert (body["state"], body["verdict"], body["score"], body["tests"]) == ("queued", None, None, [])


def test_gives_the_source_back_as_it_came(client: TestClient) -> None:
    source = "def softmax(x):\r\n\treturn '<script>ü</script>'\n"
    submission_id = submit(client, source=source)

    answer = client.get(f"{URL}/{submission_id}/source")

    assert answer.content == source.encode()
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_lists_page_by_page(serve: Serve) -> None:
    client = serve(workers=0)
    ids = [submit(client) for _ in range(5)]

    first = client.get(URL, params={"limit": 3}).json()
    second = client.get(URL, params={"limit": 3, "before": first["next"]}).json()

    found = [line["id"] for line in first["submissions"] + second["submissions"]]
    assert found == ids[::-1]
    assert second["next"] is None
    assert "source" not in first["submissions"][0]


def test_a_run_is_judged_without_a_score(client: TestClient) -> None:
    answer = client.post("/api/v1/run", json={"problem": "softmax", "source": SOURCE, "input": "x = np.zeros(3)"})
    assert answer.status_code == 202
    submission_id = answer.json()["id"]
    read_events(client, submission_id)

    body = client.get(answer.json()["url"]).json()

    assert (body["mode"], body["state"], body["score"]) == ("run", "judged", None)
    with judge_of(client).store.read() as tx:
        from judge.store import submissions

        stored = submissions.get(tx, submission_id)
    assert stored
    assert stored.own_input == "x = np.zeros(3)"


BAD: dict[str, tuple[dict[str, Any], int, str, str]] = {
    "empty source": ({"source": ""}, 422, "invalid_source", "empty"),
    "only blanks": ({"source": " \n\t\n"}, 422, "invalid_source", "empty"),
    "too long": ({"source": "#" + "x" * 256 * 1024}, 422, "invalid_source", "256 KiB is the most"),
    "too long in bytes only": ({"source": "ü" * 140 * 1024}, 422, "invalid_source", "280 KiB"),
    "NUL bytes": ({"source": "a = 1\nb = '\0'\n"}, 422, "invalid_source", "NUL byte, in line 2"),
    "half a surrogate pair": ({"source": "a = '\ud800'"}, 422, "invalid_source", "surrogate"),
    "unknown problem": ({"problem": "no-such-problem"}, 404, "not_found", "no-such-problem"),
    "hostile problem": ({"problem": "../../etc/passwd"}, 404, "not_found", "passwd"),
    "unknown framework": ({"framework": "fortran"}, 422, "usage", "only in numpy"),
    "unknown mode": ({"mode": "guess"}, 422, "invalid", "body.mode"),
    "no source": ({"source": None}, 422, "invalid", "body.source"),
    "source of the wrong type": ({"source": 17}, 422, "invalid", "body.source"),
    "unknown key": ({"surce": "x"}, 422, "invalid", "body.surce"),
}


@pytest.mark.parametrize(("change", "status", "code", "part"), BAD.values(), ids=BAD.keys())
def test_turns_bad_input_away(client: TestClient, change: dict[str, Any], status: int, code: str, part: str) -> None:
    body = json.dumps({"problem": "softmax", "source": SOURCE, **change})
    answer = client.post(URL, content=body, headers={"Content-Type": "application/json"})

    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert error["code"] == code
    assert part in error["message"]
    assert client.get(URL).json()["submissions"] == []


RAW: dict[str, tuple[bytes, int, str]] = {
    "not JSON": (b"{", 400, "bad_request"),
    "not UTF-8": (b'{"problem": "softmax", "source": "\xff\xfe"}', 400, "bad_request"),
    "a list": (b"[]", 422, "invalid"),
    "nothing": (b"", 422, "invalid"),
    "deeply nested": (b"[" * 200_000, 400, "bad_request"),
    "an enormous number": (b'{"problem": ' + b"9" * 10_000 + b"}", 400, "bad_request"),
}


@pytest.mark.parametrize(("body", "status", "code"), RAW.values(), ids=RAW.keys())
def test_turns_a_body_away_that_cannot_be_read(client: TestClient, body: bytes, status: int, code: str) -> None:
    answer = client.post(URL, content=body, headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"]


def test_a_body_that_is_far_too_long_is_not_parsed(client: TestClient) -> None:
    for headers in ({}, {"Transfer-Encoding": "chunked"}):
        content: Any = b"x" * 2_000_000 if not headers else iter([b"x" * 100_000] * 20)
        answer = client.post(URL, content=content, headers={"Content-Type": "application/json", **headers})

        assert answer.status_code == 413
        assert answer.json()["error"]["code"] == "too_large"


def test_the_longest_source_is_taken_even_where_json_escapes_it(serve: Serve) -> None:
    client = serve(workers=0)
    source = "# " + "€" * ((256 * 1024 - 3) // 3) + "\n"
    body = json.dumps({"problem": "softmax", "source": source}, ensure_ascii=True)
    assert len(source.encode()) <= 256 * 1024

    answer = client.post(URL, content=body, headers={"Content-Type": "application/json"})

    assert answer.status_code == 202


def test_what_is_unknown_is_not_found(client: TestClient) -> None:
    for path in ("/aaaaaaaaaaaa", "/" + "x" * 3000, "/aaaaaaaaaaaa/events", "/aaaaaaaaaaaa/source", "/%00", "/%ff%fe"):
        answer = client.get(URL + path)

        assert answer.status_code == 404, path
        assert answer.json()["error"]["code"] == "not_found"
        assert len(answer.text) < 300


def test_a_rejected_submission_says_so(serve: Serve, script: Script) -> None:
    script.verdict, script.score = Verdict.WRONG_ANSWER, 35.0
    client = serve()
    submission_id = submit(client)
    read_events(client, submission_id)

    body = client.get(f"{URL}/{submission_id}").json()

    assert (body["verdict"], body["score"]) == ("Wrong Answer", 35.0)
