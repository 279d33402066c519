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


def test_an_interview_from_the_wishes_to_the_report(client: TestClient) -> None:
    started = client.post("/interview", data={"minutes": "90", "runs": "3"}, follow_redirects=False)
    assert started.status_code == 303
    address = started.headers["location"]
    course = client.get(address).text
    slug = course.partition('<a class="button primary" href="/problems/')[2].partition('"')[0]
    part = client.get(f"/problems/{slug}").text

    assert "3 of 3 runs left" in course
    assert "Opens when the part before it" in course
    assert 'class="notice interview-bar"' in part
    assert 'id="editorial"' not in part
    assert "data-hint" not in part

    hint = client.post(f"{address}/hints", data={"position": "1", "taken": "0"})
    assert hint.url.path == f"/problems/{slug}"
    assert "1 of" in hint.text.partition("taken; your draft stays")[0][-20:]

    ended = client.post(f"{address}/end")
    assert "How it went" in ended.text
    assert "What to practise next" in ended.text
    assert 'class="notice interview-bar"' not in client.get(f"/problems/{slug}").text
    assert f'href="{address}"' in client.get("/interview").text


def test_a_second_interview_is_refused_with_the_way_back_to_the_first(client: TestClient) -> None:
    address = client.post("/interview", data={"minutes": "30"}, follow_redirects=False).headers["location"]
    refused = client.post("/interview", data={"minutes": "30"})

    assert refused.status_code == 409
    assert address in refused.text


def test_progress_of_somebody_who_has_not_begun(client: TestClient) -> None:
    text = client.get("/progress").text

    for said in ("Problem of the day", "Nothing has been rejected yet", "after 1, 3, 7, 21 and 60 days", "By track"):
        assert said in text


def test_a_personal_page_is_opened_and_closed(client: TestClient) -> None:
    client.post("/progress/profile", data={"name": "<b>Ada</b>", "is_public": "true"})
    assert "&lt;b&gt;Ada&lt;/b&gt;" in client.get("/people/local").text
    assert "This is what others see" in client.get("/people/local").text
    client.post("/progress/profile", data={"name": "Ada"})
    assert "Only you can see this" in client.get("/people/local").text
    assert client.get("/people/nobody").status_code == 404
