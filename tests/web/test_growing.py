"""Tracks, progress and interviews as pages."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from fastapi.testclient import TestClient


def test_shows_every_track_and_where_to_begin(client: TestClient) -> None:
    found = client.get("/api/v1/tracks").json()["tracks"]
    listed = client.get("/tracks").text

    assert {"written", "company"} == {track["kind"] for track in found}
    for track in found:
        page = client.get(f"/tracks/{track['name']}").text
        assert f'href="/tracks/{track["name"]}"' in listed
        assert f'class="button primary" href="/problems/{track["steps"][0]["problem"]}"' in page


def test_says_that_there_is_no_such_track(client: TestClient) -> None:
    assert client.get("/tracks/nowhere").status_code == 404
