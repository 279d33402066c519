"""The pages about comparisons: every kind has one, every key is explained, every example is a table that works."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from judge.compare.distributions import CONTINUOUS, DISCRETE
from judge.compare.objectives import OBJECTIVES, inputs_of
from judge.compare.properties import ALL_PROPERTIES
from judge.compare.registry import build, kinds

PAGES = Path(__file__).parents[2] / "docs" / "comparisons"
OVERVIEW = (PAGES / "README.md").read_text(encoding="utf-8")
EXAMPLES = [
    (page.name, number, block)
    for page in sorted(PAGES.glob("*.md"))
    for number, block in enumerate(re.findall(r"```toml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL))
]


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_has_a_page_that_explains_its_keys(kind: str) -> None:
    page = (PAGES / f"{kind}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {kind}\n")
    assert f"[{kind}]({kind}.md)" in OVERVIEW
    assert "```toml" in page
    for key in kinds()[kind].model_fields:
        assert re.search(rf"\b{key}\b", page + OVERVIEW), key


def test_no_page_is_about_nothing() -> None:
    assert {page.stem for page in PAGES.glob("*.md")} == {*kinds(), "README"}


@pytest.mark.parametrize(("page", "number", "block"), EXAMPLES)
def test_every_example_is_a_table_that_works(page: str, number: int, block: str) -> None:
    build(tomllib.loads(block)["compare"])


@pytest.mark.parametrize("name", ALL_PROPERTIES)
def test_every_property_is_explained_with_its_keys(name: str) -> None:
    page = (PAGES / "property.md").read_text(encoding="utf-8")
    assert f"`{name}`" in page
    for key in ALL_PROPERTIES[name].model_fields:
        assert f"`{key}`" in page, key


@pytest.mark.parametrize("name", OBJECTIVES)
def test_every_objective_is_explained_with_its_inputs(name: str) -> None:
    page = (PAGES / "objective.md").read_text(encoding="utf-8")
    [signature] = re.findall(rf"`{name}\((.*?)\)`", page)
    named = {part.split("=")[0].strip(): "=" not in part for part in signature.split(",")}
    assert named == inputs_of(name)


@pytest.mark.parametrize("name", CONTINUOUS | DISCRETE)
def test_every_distribution_is_explained_with_its_parameters(name: str) -> None:
    page = (PAGES / "statistical.md").read_text(encoding="utf-8")
    [row] = [line for line in page.splitlines() if line.startswith("|") and f"`{name}`" in line.split("|")[1]]
    for parameter in (CONTINUOUS | DISCRETE)[name]:
        assert f"`{parameter}`" in row
