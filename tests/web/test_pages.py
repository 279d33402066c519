"""The pages as a browser without scripts has them: everything can be read, filtered and handed in."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.web.conftest import PROBLEMS, SOURCE, Open


def shown(text: str) -> list[str]:
    """Slugs of the problems that a list shows."""
    rows = re.findall(r'<li data-problem data-slug="([\w-]+)"[^>]*>', text)
    hidden = re.findall(r'<li data-problem data-slug="([\w-]+)"[^>]*hidden>', text)
    return [slug for slug in rows if slug not in hidden]


def test_lists_every_problem(client: TestClient) -> None:
    answer = client.get("/")

    slugs = {path.parent.name for path in PROBLEMS.glob("*/*/problem.toml")}
    assert slugs == set(shown(answer.text))
    assert f"{len(slugs)} of {len(slugs)}" in answer.text


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("category=computer-vision", ["conv2d-forward"]),
        ("q=numerically+STABLE", ["softmax"]),
        ("q=nothing-has-this-name", []),
        ("category=computer-vision&difficulty=hard", []),
    ],
)
def test_filters_without_scripts(client: TestClient, query: str, slugs: list[str]) -> None:
    answer = client.get(f"/?{query}")

    assert slugs == shown(answer.text)
    assert ("No problem fits" in answer.text and "data-empty hidden" not in answer.text) == (not slugs)


def test_a_broken_package_is_told_of_and_takes_no_other_down(open_app: Open, tmp_path: Path) -> None:
    problems = tmp_path / "problems"
    shutil.copytree(PROBLEMS / "clustering/kmeans-lloyd", problems / "clustering/kmeans-lloyd")
    broken = problems / "clustering" / "broken-one"
    broken.mkdir()
    (broken / "problem.toml").write_text("title = <script>\n")

    text = open_app(problems=problems).get("/").text

    assert ["kmeans-lloyd"] == shown(text)
    assert "1 problem cannot be shown" in text
    assert text.count("broken-one") == 1
    assert "<script>\n" not in text


@pytest.mark.parametrize("slug", sorted(path.parent.name for path in PROBLEMS.glob("*/*/problem.toml")))
def test_shows_every_problem_whole(client: TestClient, slug: str) -> None:
    answer = client.get(f"/problems/{slug}")

    assert answer.status_code == 200
    for part in ('id="statement"', 'id="hints"', 'id="editorial"', 'id="submissions"', "data-source", "data-own-input"):
        assert part in answer.text
    statement = answer.text.partition('id="statement"')[2].partition('id="hints"')[0]
    assert "$" not in re.sub(r"<span class=\"math.*?</span>|<code.*?</code>", "", statement, flags=re.DOTALL), (
        "some mathematics was not recognised"
    )


def test_the_form_hands_in_and_leads_to_the_submission(client: TestClient) -> None:
    form = {"source": SOURCE.replace("\n", "\r\n"), "framework": "numpy", "mode": "submit", "input": "x = 1"}

    answer = client.post("/problems/softmax/submissions", data=form, follow_redirects=False)

    assert answer.status_code == 303
    page = client.get(answer.headers["location"]).text
    assert 'data-state="queued"' in page
    assert 'http-equiv="refresh"' in page
    submission_id = answer.headers["location"].rpartition("/")[2]
    assert client.get(f"/api/v1/submissions/{submission_id}/source").text == SOURCE
    assert submission_id in client.get("/submissions").text
    assert submission_id in client.get("/problems/softmax/submissions").text
    assert submission_id in client.get("/problems/softmax").text


@pytest.mark.parametrize(
    ("form", "status", "words"),
    [
        ({"source": "  "}, 422, "empty"),
        ({"source": "x" * 300_000}, 422, "KiB"),
        ({"source": "x\0"}, 422, "NUL"),
        ({"source": SOURCE, "framework": "jax"}, 422, "numpy"),
        ({"source": SOURCE, "mode": "steal"}, 422, "mode"),
        ({"source": "x" * 3_000_000}, 413, "too long"),
    ],
)
def test_a_bad_form_is_answered_with_a_page_that_says_why(
    client: TestClient, form: dict[str, str], status: int, words: str
) -> None:
    answer = client.post("/problems/softmax/submissions", data=form)

    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert words in answer.text
    assert "Nothing submitted yet" in client.get("/submissions").text


@pytest.mark.parametrize(
    "path",
    ["/nope", "/problems/nope", "/submissions/abcdefghijkl", "/problems/%00", "/static/nope.css", "/assets/x.js"],
)
def test_what_is_not_there_has_a_page_of_its_own(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert answer.status_code == 404
    assert "There is nothing here" in answer.text
    assert 'href="/"' in answer.text


def test_older_submissions_are_a_page_away(client: TestClient) -> None:
    for number in range(53):
        client.post("/problems/softmax/submissions", data={"source": f"# {number}"}, follow_redirects=False)

    newest = client.get("/submissions").text
    older = re.search(r'href="(/submissions\?before=\w+)"', newest)

    assert older is not None
    assert (50, 3) == (newest.count("<tr>") - 1, client.get(older[1]).text.count("<tr>") - 1)


def test_says_where_the_sandbox_is_no_wall(open_app: Open) -> None:
    client = open_app(workers=1, is_wall=False)
    while "being prepared" in (text := client.get("/").text):
        time.sleep(0.01)

    assert "Local sandbox:" in text
    assert "not for a stranger" in text


def test_the_api_has_a_page_that_needs_no_script_and_no_other_host(client: TestClient) -> None:
    text = client.get("/api/v1/docs").text

    for path in client.get("/api/v1/openapi.json").json()["paths"]:
        assert path in text
    assert not re.findall(r'(?:src|href)="https?://', text)


def test_problems_have_one_address(client: TestClient) -> None:
    answer = client.get("/problems", follow_redirects=False)

    assert (answer.status_code, answer.headers["location"]) == (308, "/")


def test_opens_with_the_starter_of_the_framework_that_was_chosen(client: TestClient) -> None:
    numpy, torch = (client.get(f"/problems/softmax{query}").text for query in ("", "?framework=torch"))

    assert 'data-framework="numpy"' in numpy
    assert 'data-framework="torch"' in torch
    assert 'name="framework" value="torch"' in torch
    assert "import torch" in torch.partition("data-starter>")[2].partition("</template>")[0]
    assert 'data-framework="numpy"' in client.get("/problems/softmax?framework=jax").text
