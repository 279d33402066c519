"""Scripts, styles and pages: compressed for who can read that, and the same text for who cannot."""

from __future__ import annotations

import json
import os
import re
import time
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from starlette.applications import Starlette
from starlette.routing import Mount

from web import bundle
from web.build import FONTS
from web.bundle import STATIC, Forever, static

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
    fonts = {f"{font}.woff2": f"{font}-A.woff2" for font in FONTS}
    (tmp_path / "manifest.json").write_text(json.dumps({"katex.css": "katex-A.css", **fonts}), encoding="utf-8")
    (tmp_path / "ahead.json").write_text(json.dumps(needed), encoding="utf-8")
    monkeypatch.setattr(bundle, "DIST", tmp_path)

    text = client.get("/problems/softmax").text

    asked = [line.split('"')[3] for line in text.splitlines() if 'rel="modulepreload"' in line]
    names = ["problem-A.js", "shared.js", "editor-A.js", "large.js", "math-A.js"]
    assert asked == [f"/assets/{name}" for name in names]
    assert [f"/assets/{name}" for name in fonts.values()] == re.findall(r'rel="preload" as="font".*href="(.*?)"', text)
    assert '<link rel="stylesheet" href="/assets/katex-A.css">' in text


def test_the_sheets_of_a_page_are_one_file(client: TestClient) -> None:
    text = client.get("/problems/softmax").text
    (address,) = re.findall(r'<link rel="stylesheet" href="(/static/[^"]+)">', text)

    for headers in ({}, PLAIN, PLAIN | {"Range": "bytes=0-9"}):
        answer = client.get(address, headers=headers)
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith("text/css")
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.text == "".join(
            (STATIC / f"{name}.css").read_text("utf-8") for name in ("base", "parts", "solve")
        )


@pytest.mark.parametrize(
    "name", ["base+nope.css", "base+..%2Fapp.css", "+.css", "base+.css", "base+base+base+base.css"]
)
def test_sheets_that_are_none_are_not_found(client: TestClient, name: str) -> None:
    assert client.get(f"/static/{name}").status_code == 404


def test_a_file_that_changes_is_read_anew(tmp_path: Path) -> None:
    """Whoever works on the pages sees what they wrote."""
    (tmp_path / "a.css").write_text("a{}", "utf-8")
    (tmp_path / "b.css").write_text("b{}", "utf-8")
    client = TestClient(Starlette(routes=[Mount("/static", Forever(directory=tmp_path))]))
    both, one = "/static/a+b.css", "/static/b.css"
    assert (client.get(both).text, client.get(one).text) == ("a{}b{}", "b{}")

    (tmp_path / "b.css").write_text("c{}", "utf-8")
    os.utime(tmp_path / "b.css", ns=(1, time.time_ns() + 10**9))
    assert (client.get(both).text, client.get(one).text) == ("a{}c{}", "c{}")

    (tmp_path / "b.css").unlink()
    assert (client.get(both).status_code, client.get(one).status_code) == (404, 404)
