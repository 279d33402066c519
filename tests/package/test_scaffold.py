"""A new package: whole, proven, and nobody's title breaks it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from judge.package.json_schema import json_schema_text
from judge.package.load import load_package
from judge.package.scaffold import files_of, is_slug, title_of, write_package
from judge.verifying import verify
from sandbox.local import LocalSandbox

ROOT = Path(__file__).parents[2]


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "problems" / "linear-models" / "my-problem"


def test_loads_under_its_slug_category_and_title(directory: Path) -> None:
    write_package(directory, title="My problem")

    package = load_package(directory)

    assert (package.slug, package.category, package.manifest.title) == ("my-problem", "linear-models", "My problem")


@pytest.mark.slow
def test_proves_itself_mutants_and_all(directory: Path) -> None:
    write_package(directory, title="My problem")
    sandbox = LocalSandbox()
    try:
        claims = [*verify(load_package(directory), sandbox, with_mutants=True)]
    finally:
        sandbox.close()

    assert [(claim.name, claim.message) for claim in claims if not claim.ok] == []
    assert {"layout", "example", "starter", "mutants"} <= {claim.name for claim in claims}


@pytest.mark.parametrize("title", ['A "quoted" \\ title', "@category@", "tab\tand\x7f", "Ünïcode – 名前"])
def test_any_title_is_a_title(directory: Path, title: str) -> None:
    write_package(directory, title=title)

    assert load_package(directory).manifest.title == title


def test_the_manifest_is_written_last(directory: Path) -> None:
    assert [*files_of(title="x", category="y")][-1] == "problem.toml"


def test_leaves_what_is_there_alone(directory: Path) -> None:
    directory.mkdir(parents=True)

    with pytest.raises(FileExistsError):
        write_package(directory, title="x")

    assert [*directory.iterdir()] == []


def test_names_the_schema_where_it_lies_beside_the_problems(directory: Path) -> None:
    write_package(directory, title="x")
    assert not (directory / "problem.toml").read_text(encoding="utf-8").startswith("#:schema")
    shutil.rmtree(directory)
    schema = directory.parents[2] / "docs" / "problem.schema.json"
    schema.parent.mkdir()
    schema.write_text(json_schema_text(), encoding="utf-8")

    write_package(directory, title="x")

    first = (directory / "problem.toml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "#:schema ../../../docs/problem.schema.json"
    assert (directory / first.removeprefix("#:schema ")).samefile(schema)


@pytest.mark.parametrize("text", ["a", "kmeans-lloyd", "conv2d", "3-sum"])
def test_takes_kebab_case(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize("text", ["", "A", "a_b", "a--b", "-a", "a-", "a/b", "..", "a b", "a\n", "é"])
def test_takes_nothing_else(text: str) -> None:
    assert not is_slug(text)


def test_makes_a_title_of_a_slug() -> None:
    assert title_of("batch-norm") == "Batch norm"
