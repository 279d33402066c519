"""What can be set, called or met has its heading in docs/, and no heading is about nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer
from pydantic import BaseModel

from judge.api.app import mount, new_app
from judge.cli.app import app
from judge.compare.registry import kinds
from judge.package.schema import Manifest
from judge.report import GroupResult, Report, Speed, SpeedPoint, TestResult
from judge.settings import Settings
from judge.verdict import Verdict
from sandbox.base import Ending

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def headings(page: str) -> set[str]:
    text = re.sub(r"```.*?```", "", (DOCS / page).read_text(encoding="utf-8"), flags=re.DOTALL)
    return set(re.findall(r"^## (.+)$", text, re.MULTILINE))


def commands(group: Any, prefix: str = "judge") -> set[str]:
    found = set()
    for name, command in group.commands.items():
        found |= commands(command, f"{prefix} {name}") if hasattr(command, "commands") else {f"{prefix} {name}"}
    return found


def routes() -> set[str]:
    application = new_app(Settings(), lifespan=lambda _: None)
    mount(application, render_markdown=str)
    paths = application.openapi()["paths"]
    return {f"{method.upper()} {path}" for path, methods in paths.items() for method in methods}


def test_every_setting_has_its_heading() -> None:
    assert {f"JUDGE_{name.upper()}" for name in Settings.model_fields} | {"Elsewhere"} == headings("settings.md")


def test_every_setting_has_a_description() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_every_command_has_its_heading_and_help() -> None:
    group: Any = typer.main.get_command(app)

    assert commands(group) == headings("cli.md")
    assert [name for name, command in group.commands.items() if not command.help] == []


def test_every_route_has_its_heading() -> None:
    assert routes() | {"Sending again"} == headings("api.md")


def test_every_verdict_has_its_heading() -> None:
    assert {verdict.value for verdict in Verdict} == headings("verdicts.md")


def test_every_comparison_has_its_page() -> None:
    assert {*kinds(), "README"} == {page.stem for page in (DOCS / "comparisons").glob("*.md")}


@pytest.mark.parametrize("model", [Report, TestResult, GroupResult, Speed, SpeedPoint])
def test_every_key_of_a_report_is_explained(model: type[BaseModel]) -> None:
    page = (DOCS / "report.md").read_text(encoding="utf-8")

    assert [name for name in model.model_fields if f"`{name}`" not in page] == []


def test_every_way_in_which_a_call_ends_is_explained() -> None:
    page = (DOCS / "report.md").read_text(encoding="utf-8")

    assert [
        ending.value for ending in Ending if ending is not Ending.FINISHED and f"`{ending.value}`" not in page
    ] == []


def test_every_key_of_a_problem_is_explained() -> None:
    page = (DOCS / "problem-format.md").read_text(encoding="utf-8")
    tables: list[tuple[str, type[BaseModel]]] = [("", Manifest)]
    missing = []
    for place, model in tables:
        for name, field in model.model_fields.items():
            if not re.search(rf"\b{name}\b", page):
                missing.append(f"{place}{name}")
            if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
                tables.append((f"{name}.", field.annotation))

    assert missing == []


PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        if "://" in path or path.startswith("mailto:"):
            continue
        file = (page.parent / path) if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)

    assert broken == []


def anchors(page: Path) -> set[str]:
    """As forges make them: lower case, punctuation gone, spaces to hyphens."""
    found = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}


def test_every_page_is_in_the_index() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8") + (DOCS / "decisions/README.md").read_text(
        encoding="utf-8"
    )
    pages = [*DOCS.glob("*.md"), *(DOCS / "decisions").glob("*.md")]

    assert [page.name for page in pages if page.stem != "README" and f"{page.name})" not in index] == []
