"""A preview: marked pages, a version for each state of the files, and a broken package that says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from judge import wiring
from judge.package.scaffold import write_package
from judge.settings import Settings
from tests.jobs.fakes import FakeSandbox
from tests.web.conftest import Open
from web.app import create_app


@pytest.fixture
def package(tmp_path: Path) -> Path:
    directory = tmp_path / "problems" / "practice" / "my-problem"
    write_package(directory, title="My problem")
    return directory


@pytest.fixture
def preview(package: Path, tmp_path: Path) -> Iterator[TestClient]:
    settings = Settings(home=tmp_path / "home", problems=package.parents[1], workers=0)
    app = create_app(settings, partial(wiring.build, make_sandbox=lambda _progress: FakeSandbox()), is_preview=True)
    with TestClient(app, base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        yield client


def version(client: TestClient) -> str:
    answer = client.get("/preview/my-problem")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    return str(answer.json()["version"])


def marked(text: str) -> str:
    """The version that a page is marked with."""
    found = re.search(r'<body [^>]*data-preview="my-problem" data-version="([^"]+)"', text)
    assert found is not None, text
    return found[1]


def test_a_page_is_marked_with_the_version_there_is(preview: TestClient) -> None:
    assert marked(preview.get("/problems/my-problem").text) == version(preview)


@pytest.mark.parametrize(
    "name",
    ["statement.md", "editorial.md", "hints.md", "starter.py", "problem.toml", "submissions/accepted/by_column.py"],
)
def test_a_change_of_any_file_is_another_version(preview: TestClient, package: Path, name: str) -> None:
    before = version(preview)

    with (package / name).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")

    assert version(preview) != before


def test_a_page_shows_what_was_written(preview: TestClient, package: Path) -> None:
    preview.get("/problems/my-problem")
    (package / "statement.md").write_text("## Task\n\nSomething quite different.\n", encoding="utf-8")

    assert "Something quite different." in preview.get("/problems/my-problem").text


def test_a_broken_package_says_why_and_is_followed(preview: TestClient, package: Path) -> None:
    manifest = package / "problem.toml"
    whole, before = manifest.read_text(encoding="utf-8"), version(preview)
    manifest.write_text(whole.replace('"easy"', '"simple"'), encoding="utf-8")

    answer = preview.get("/problems/my-problem")

    assert "This package cannot be read yet" in answer.text
    assert "my-problem: problem.toml: difficulty: " in answer.text
    assert marked(answer.text) == version(preview) != before
    manifest.write_text(whole, encoding="utf-8")
    assert version(preview) == before


def test_another_fault_is_another_version(preview: TestClient, package: Path) -> None:
    (package / "hints.md").write_text("none", encoding="utf-8")
    first = version(preview)
    (package / "hints.md").unlink()

    assert version(preview) != first


def test_a_package_that_is_gone_is_waited_for(preview: TestClient, package: Path) -> None:
    before = version(preview)
    (package / "problem.toml").rename(package / "problem.toml~")

    answer = preview.get("/problems/my-problem")

    assert answer.status_code == 404
    assert marked(answer.text) == version(preview) != before


def test_pages_without_a_problem_are_not_marked(preview: TestClient) -> None:
    assert "data-preview" not in preview.get("/").text


def test_a_server_that_is_no_preview_has_none_of_it(open_app: Open, package: Path) -> None:
    client = open_app(problems=package.parents[1])

    assert client.get("/preview/my-problem").status_code == 404
    assert "data-preview" not in client.get("/problems/my-problem").text
    (package / "hints.md").unlink()
    assert "This package cannot be read yet" not in client.get("/problems/my-problem").text
