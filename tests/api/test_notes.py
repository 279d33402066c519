"""Notes over the wire."""

from __future__ import annotations

from fastapi.testclient import TestClient

from judge.actions.keep_note import MAX_NOTE_KB

ADDRESS = "/api/v1/problems/softmax/note"


def test_a_note_is_kept_and_typeset(client: TestClient) -> None:
    assert client.get(ADDRESS).json() == {"text": "", "html": "<p>0</p>", "revision": 0, "updated_at": None}
    kept = client.put(ADDRESS, json={"text": "subtract the *maximum*", "seen": 0})

    assert kept.status_code == 200, kept.text
    assert kept.json() == client.get(ADDRESS).json()
    assert kept.json()["text"] == "subtract the *maximum*"
    assert kept.json()["revision"] == 1


def test_what_another_tab_wrote_is_not_lost(client: TestClient) -> None:
    client.put(ADDRESS, json={"text": "one", "seen": 0})
    late = client.put(ADDRESS, json={"text": "two", "seen": 0})

    assert late.status_code == 409
    assert "changed elsewhere" in late.json()["error"]["message"]
    assert client.get(ADDRESS).json()["text"] == "one"


def test_the_same_text_again_is_no_conflict(client: TestClient) -> None:
    client.put(ADDRESS, json={"text": "one", "seen": 0})

    assert client.put(ADDRESS, json={"text": "one", "seen": 0}).json()["revision"] == 1


def test_a_long_note_is_refused_with_the_bound(client: TestClient) -> None:
    late = client.put(ADDRESS, json={"text": "x" * (MAX_NOTE_KB * 1024 + 1)})

    assert late.status_code == 422
    assert f"{MAX_NOTE_KB} KiB is the most" in late.json()["error"]["message"]


def test_hostile_characters_are_taken_and_told_again(client: TestClient) -> None:
    body = rb'{"text": "a\u0000b\ud800"}'
    kept = client.put(ADDRESS, content=body, headers={"Content-Type": "application/json"}).json()["text"]

    assert kept == "ab?"


def test_of_an_unknown_problem(client: TestClient) -> None:
    assert client.get("/api/v1/problems/none/note").status_code == 404
    assert client.put("/api/v1/problems/none/note", json={"text": ""}).status_code == 404
