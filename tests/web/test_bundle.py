"""Scripts, styles and pages: compressed for who can read that, and the same text for who cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from web import bundle
from web.bundle import STATIC, static

STYLES = (STATIC / "base.css").read_text("utf-8")
PLAIN = {"Accept-Encoding": "identity"}


def test_styles_travel_compressed(client: TestClient) -> None:
    answer = client.get(static("base.css"), headers={"Accept-Encoding": "br, gzip"})

    assert answer.headers["Content-Encoding"] == "gzip"
    assert int(answer.headers["Content-Length"]) < len(STYLES) / 2
    assert answer.headers["Content-Type"].startswith("text/css")
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.text == STYLES


@pytest.mark.parametrize("asked", [PLAIN, PLAIN | {"Range": "bytes=0-9"}, {"Range": "bytes=0-9"}])
def test_who_does_not_ask_for_it_or_asks_for_a_part_gets_it_as_it_is(client: TestClient, asked: dict[str, str]) -> None:
    answer = client.get(static("base.css"), headers=asked)

    assert "Content-Encoding" not in answer.headers
    assert answer.text == (STYLES[:10] if "Range" in asked else STYLES)


def test_caches_keep_both_apart_and_know_them_again(client: TestClient) -> None:
    zipped, plain = client.get(static("base.css")), client.get(static("base.css"), headers=PLAIN)
    assert zipped.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"

    for one in (zipped, plain):
        again = client.get(static("base.css"), headers={"If-None-Match": one.headers["ETag"]})
        assert again.status_code == 304


def test_pages_travel_compressed_too(client: TestClient) -> None:
    zipped, plain = client.get("/"), client.get("/", headers=PLAIN)

    assert zipped.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert int(zipped.headers["Content-Length"]) < int(plain.headers["Content-Length"]) / 2
    assert zipped.text.splitlines()[-1] == plain.text.splitlines()[-1] == "</html>"


def test_a_problem_s_page_asks_at_once_for_all_that_it_will_need(
    client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed = {"page.js": ["page-A.js", "shared.js"], "problem.js": ["problem-A.js", "shared.js"]}
    needed |= {"editor.js": ["editor-A.js", "large.js"], "math.js": ["math-A.js"], "plots.js": ["plots-A.js"]}
    (tmp_path / "ahead.json").write_text(json.dumps(needed), encoding="utf-8")
    monkeypatch.setattr(bundle, "DIST", tmp_path)

    text = client.get("/problems/softmax").text

    asked = [line.split('"')[3] for line in text.splitlines() if 'rel="modulepreload"' in line]
    names = ["page-A.js", "shared.js", "problem-A.js", "editor-A.js", "large.js", "math-A.js"]
    assert asked == [f"/assets/{name}" for name in names]
