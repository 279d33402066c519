"""`judge export` and `judge sync`: what they write, that they write it once, and never elsewhere."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import Result

from .conftest import FakeServer, Json

Judge = Callable[..., Result]


def a_solution(submission_id: str = "aaaaaaaaaaaa", source: str = "x = 1", day: int = 1, **more: Any) -> Json:
    return {
        "id": submission_id,
        "problem": "softmax",
        "title": "Softmax",
        "category": "layers",
        "difficulty": "easy",
        "statement": "## Task\n",
        "framework": "numpy",
        "source": source,
        "score": 100.0,
        "speed_ratio": 1.5,
        "accepted_at": f"2026-03-{day:02d}T10:00:00+00:00",
        **more,
    }


@pytest.fixture
def has(server: FakeServer) -> Callable[..., None]:
    """What the server has from now on."""

    def set_solutions(*solutions: Json) -> None:
        server.answers["GET /api/v1/solutions"] = httpx.Response(200, json={"solutions": list(solutions)})

    return set_solutions


@pytest.fixture(autouse=True)
def _somebody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ada")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "ada@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "no-config"))


def git(*arguments: str) -> str:
    return subprocess.run(["git", "-C", "mine", *arguments], capture_output=True, text=True, check=True).stdout


def subjects() -> list[str]:
    return git("log", "--reverse", "--format=%ad %s", "--date=short").splitlines()


def test_export_writes_each_problem_and_a_list(judge: Judge, has: Callable[..., None]) -> None:
    has(a_solution(), a_solution("bbbbbbbbbbbb", "y = 2", 2))
    result = judge("export", "mine")

    assert (result.exit_code, result.stdout) == (0, "mine\n")
    assert "y = 2\n" == Path("mine/layers/softmax/solution.py").read_text()
    assert Path("mine/layers/softmax/statement.md").read_text().startswith("# Softmax\n")
    assert "[Softmax](layers/softmax/solution.py)" in Path("mine/README.md").read_text()
    assert 0 == judge("export", "mine").exit_code


def test_export_overwrites_nothing_unasked(judge: Judge, has: Callable[..., None]) -> None:
    has(a_solution())
    Path("mine").mkdir()
    Path("mine/README.md").write_text("my own\n")
    result = judge("export", "mine")

    assert 2 == result.exit_code
    assert ["README.md"] == [path.name for path in Path("mine").iterdir()]
    assert 0 == judge("export", "mine", "--force").exit_code


def test_says_where_solutions_are_when_there_are_none(judge: Judge, has: Callable[..., None]) -> None:
    has()
    result = judge("export", "mine")

    assert (2, True) == (result.exit_code, "zip" in result.stderr)
    assert not Path("mine").exists()


@pytest.mark.parametrize("odd", [{"category": "../.."}, {"problem": "/etc"}, {"framework": "../x"}, {"category": None}])
def test_a_server_cannot_have_us_write_elsewhere(judge: Judge, has: Callable[..., None], odd: Json) -> None:
    has(a_solution(**odd))
    for command in ("export", "sync"):
        assert 3 == judge(command, "mine").exit_code
    assert not Path("mine").exists()


def test_follows_no_link(judge: Judge, has: Callable[..., None], tmp_path: Path) -> None:
    has(a_solution())
    Path("mine").mkdir()
    Path("mine/layers").symlink_to(tmp_path)

    assert 2 == judge("export", "mine", "--force").exit_code
    assert not (tmp_path / "softmax").exists()


def test_sync_makes_a_commit_for_each_new_solution_and_none_twice(judge: Judge, has: Callable[..., None]) -> None:
    first, again, second = a_solution(), a_solution("bbbbbbbbbbbb", day=2), a_solution("cccccccccccc", "y = 2", 3)
    has(first, again)
    assert 0 == judge("sync", "mine").exit_code
    assert ["2026-03-01 Solve Softmax (numpy)"] == subjects()

    has(first, again, second)
    assert 0 == judge("sync", "mine").exit_code
    result = judge("sync", "mine")

    assert "Nothing new" in result.stderr
    assert ["2026-03-01 Solve Softmax (numpy)", "2026-03-03 Solve Softmax (numpy)"] == subjects()
    assert "y = 2\n" == Path("mine/layers/softmax/solution.py").read_text()
    assert "x = 1\n" == git("show", "HEAD~1:layers/softmax/solution.py")
    assert "" == git("status", "--porcelain")


def test_sync_commits_nothing_else_and_overwrites_no_work(judge: Judge, has: Callable[..., None]) -> None:
    has(a_solution())
    judge("sync", "mine")
    Path("mine/diary.txt").write_text("private\n")
    git("add", "diary.txt")
    has(a_solution(), a_solution("bbbbbbbbbbbb", "y = 2", 2))
    Path("mine/layers/softmax/solution.py").write_text("in the middle of something\n")
    refused = judge("sync", "mine")

    assert (2, True) == (refused.exit_code, "not committed" in refused.stderr)
    assert "in the middle of something\n" == Path("mine/layers/softmax/solution.py").read_text()
    git("checkout", "--", "layers")
    assert 0 == judge("sync", "mine").exit_code
    assert "diary.txt" not in git("show", "--stat", "HEAD")


def test_sync_leaves_another_readme_alone(judge: Judge, has: Callable[..., None]) -> None:
    has(a_solution())
    Path("mine").mkdir()
    Path("mine/README.md").write_text("# My repository\n")
    result = judge("sync", "mine")

    assert (2, True) == (result.exit_code, "judge sync mine/solutions" in result.stderr)
    assert "# My repository\n" == Path("mine/README.md").read_text()
    assert 0 == judge("sync", "mine/solutions").exit_code


def test_sync_tells_what_git_says(judge: Judge, has: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    has(a_solution())
    monkeypatch.setenv("PATH", "")
    result = judge("sync", "mine")

    assert (2, True) == (result.exit_code, "no git" in result.stderr)
