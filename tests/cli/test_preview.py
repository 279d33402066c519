"""`judge preview`: which package, where its data goes, and the whole of it once."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from typer.testing import Result

from judge.cli.commands.preview import previewed
from judge.package.scaffold import write_package
from judge.settings import Settings

Judge = Callable[..., Result]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    directory = tmp_path / "some-problems" / "practice" / "my-problem"
    write_package(directory, title="My problem")
    return directory


def test_finds_a_package_by_its_slug(package: Path) -> None:
    settings, slug = previewed(Settings(problems=package.parents[1]), "my-problem")

    assert (settings.problems, slug) == (package.parents[1], "my-problem")


def test_finds_a_package_by_its_directory(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(package)

    settings, slug = previewed(Settings(), ".")

    assert (settings.problems, slug) == (package.parents[1], "my-problem")


def test_takes_a_package_that_cannot_be_read(package: Path) -> None:
    (package / "problem.toml").write_text("nonsense", encoding="utf-8")

    assert previewed(Settings(problems=package.parents[1]), "my-problem")[1] == "my-problem"


def test_keeps_its_submissions_from_those_of_the_judge(package: Path) -> None:
    usual = Settings(problems=package.parents[1], database_url="sqlite:////somewhere/shared.db")

    settings, _ = previewed(usual, "my-problem")

    assert settings.database == f"sqlite:///{usual.home}/preview/judge.db"
    assert settings.sockets == usual.sockets


def test_an_unknown_slug_is_told_with_near_ones(judge: Judge, package: Path) -> None:
    result = judge("preview", "my-problme", "--problems", package.parents[1])

    assert result.exit_code == 2
    assert "Did you mean my-problem?" in result.stderr


def test_a_taken_port_offers_a_free_one(judge: Judge, package: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = judge("preview", "my-problem", "--problems", package.parents[1], "--port", str(port))

    assert result.exit_code == 2
    assert "→ judge preview my-problem --port " in result.stderr


@pytest.mark.slow
def test_serves_the_page_and_follows_the_files(package: Path) -> None:
    command = [sys.executable, "-m", "judge.cli", "preview", str(package), "--port", "0", "--sandbox", "local"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={**os.environ, "NO_COLOR": "1"}
    ) as server:
        try:
            assert server.stdout is not None
            page = server.stdout.readline().split()[1]
            version = page.replace("/problems/", "/preview/")
            assert page.endswith("/problems/my-problem")
            assert "Before distances are taken" in httpx.get(page).text
            before = httpx.get(version).json()
            (package / "statement.md").write_text("## Task\n\nAnother.\n", encoding="utf-8")
            after = httpx.get(version).json()
            text = httpx.get(page).text
        finally:
            server.send_signal(signal.SIGINT)

    assert after != before
    assert "Another." in text
    assert server.returncode == 0
