"""`judge new`: what it makes, and what it refuses without making anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from judge.package.load import load_package

Judge = Callable[..., Result]


@pytest.fixture
def problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with one problem, optimization/adam."""
    root = tmp_path / "some-problems"
    monkeypatch.setenv("JUDGE_PROBLEMS", str(root))
    (root / "optimization" / "adam").mkdir(parents=True)
    (root / "optimization" / "adam" / "problem.toml").write_text("", encoding="utf-8")
    return root


def made(problems: Path) -> list[str]:
    return sorted(path.parent.name for path in problems.glob("*/*/problem.toml"))


def test_makes_a_package_and_says_what_is_next(judge: Judge, problems: Path) -> None:
    result = judge("new", "batch-norm", "--category", "optimization", "--title", "Batch  norm\nby hand")

    package = load_package(problems / "optimization" / "batch-norm")
    assert result.exit_code == 0
    assert result.stdout == f"{package.path}\n"
    assert package.manifest.title == "Batch norm by hand"
    assert "judge verify batch-norm " in result.stderr
    assert "judge preview batch-norm " in result.stderr
    assert "new category" not in result.stderr


def test_makes_a_category_and_says_so(judge: Judge, problems: Path) -> None:
    result = judge("new", "lion", "-c", "optimisation")

    assert result.exit_code == 0
    assert load_package(problems / "optimisation" / "lion").manifest.title == "Lion"
    assert "optimisation is a new category; did you mean optimization?" in result.stderr


def test_makes_the_directory_that_is_named(judge: Judge, tmp_path: Path) -> None:
    result = judge("new", "lion", "-c", "optimization", "--problems", "mine")

    assert result.exit_code == 0
    assert load_package(Path("mine/optimization/lion")).slug == "lion"
    assert "judge verify lion --problems mine " in result.stderr


@pytest.mark.parametrize(
    ("slug", "hint"), [("Batch Norm", "batch-norm could"), ("a/../b", "a-b could"), ("…", "batch-norm could")]
)
def test_refuses_a_slug_that_is_none(judge: Judge, problems: Path, slug: str, hint: str) -> None:
    result = judge("new", slug, "--category", "optimization")

    assert result.exit_code == 2
    assert "cannot be a slug" in result.stderr
    assert hint in result.stderr
    assert made(problems) == ["adam"]


def test_refuses_a_category_that_is_none(judge: Judge, problems: Path) -> None:
    result = judge("new", "lion", "--category", "../elsewhere")

    assert result.exit_code == 2
    assert "cannot be a category" in result.stderr
    assert made(problems) == ["adam"]


def test_asks_for_the_category_and_names_those_there_are(judge: Judge, problems: Path) -> None:
    result = judge("new", "lion")

    assert result.exit_code == 2
    assert "→ judge new lion --category NAME" in result.stderr
    assert "There are optimization;" in result.stderr
    assert made(problems) == ["adam"]


def test_refuses_a_slug_that_exists_in_any_category(judge: Judge, problems: Path) -> None:
    result = judge("new", "adam", "--category", "neural-networks")

    assert result.exit_code == 2
    assert f"There is a problem adam already, in {problems / 'optimization' / 'adam'}" in result.stderr
    assert made(problems) == ["adam"]


def test_refuses_to_guess_where_problems_are(judge: Judge, tmp_path: Path) -> None:
    result = judge("new", "lion", "--category", "optimization")

    assert result.exit_code == 2
    assert "There is no directory" in result.stderr
    assert "--problems DIR" in result.stderr
    assert not (tmp_path / "no-problems").exists()


def test_a_file_in_the_way_is_told(judge: Judge, problems: Path) -> None:
    (problems / "notes").write_text("", encoding="utf-8")

    result = judge("new", "lion", "--category", "notes")

    assert result.exit_code == 2
    assert "Cannot write to" in result.stderr
