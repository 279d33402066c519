"""Tracks: problems in an order that somebody thought about, with a line of why at each step.

A file problems/tracks/<name>.toml is one; which companies ask for what makes the others, by a rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import tomli
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from judge.errors import InvalidPackage
from judge.package.load import Heading
from judge.package.schema import DIFFICULTIES

__all__ = ["FOLDER", "Step", "Track", "company_tracks", "load_tracks"]

FEWEST = 10
"""A company that asks for fewer problems has no track."""

FOLDER = "tracks"  # below the one of the problems
_ROUNDS = {"phone-screen": "Phone screen", "technical-screen": "Technical screen", "onsite-coding": "On site"}


@dataclass(frozen=True)
class Step:
    slug: str
    why: str


@dataclass(frozen=True, kw_only=True)
class Track:
    """kind: written by a person, or made of what one company asks."""

    name: str
    title: str
    about: str
    kind: Literal["written", "company"]
    steps: tuple[Step, ...]


class _Step(BaseModel):
    model_config = ConfigDict(extra="forbid")

    slug: str = Field(min_length=1)
    why: str = Field(min_length=1, max_length=300)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: str = Field(min_length=1, max_length=80)
    about: str = Field(min_length=1, max_length=500)
    steps: list[_Step] = Field(min_length=1)


def load_tracks(folder: Path) -> list[Track]:
    """Those of the folder, by the name of the file. Raises InvalidPackage, with the file and the key."""
    return [_load(path) for path in sorted(folder.glob("*.toml"))]


def company_tracks(packages: Sequence[Heading]) -> list[Track]:
    """One for each company that asks for enough of these problems, the one that asks for most first; each from easy to
    hard, and within that by topic."""
    companies = {company for package in packages for company in package.manifest.asked_by}
    asked = {company: [one for one in packages if company in one.manifest.asked_by] for company in companies}
    return [
        _of_company(company, sorted(found, key=_order))
        for company, found in sorted(asked.items(), key=lambda item: (-len(item[1]), item[0]))
        if len(found) >= FEWEST
    ]


def _load(path: Path) -> Track:
    try:
        file = _File.model_validate(tomli.loads(path.read_text(encoding="utf-8")))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidPackage(f"tracks/{path.name}: {error}", file=path.name) from error
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise InvalidPackage(f"tracks/{path.name}: {key}: {first['msg']}", file=path.name, key=key) from error
    steps = tuple(Step(step.slug, step.why) for step in file.steps)
    twice = {step.slug for step in steps if [one.slug for one in steps].count(step.slug) > 1}
    if twice:
        raise InvalidPackage(f"tracks/{path.name}: steps: {min(twice)} stands there twice", file=path.name, key="steps")
    return Track(name=path.stem, title=file.title, about=file.about, kind="written", steps=steps)


def _of_company(company: str, packages: list[Heading]) -> Track:
    steps = []
    last_of: dict[str, Heading] = {}
    for package in packages:
        steps.append(Step(package.slug, _why(package, last_of.get(package.manifest.category))))
        last_of[package.manifest.category] = package
    name = "".join(letter if letter.isalnum() else "-" for letter in company.casefold()).strip("-")
    topics = len(last_of)
    return Track(
        name=f"asked-by-{name}",
        title=f"Asked by {company}",
        about=f"The {len(steps)} problems here that {company} is known to ask, on {topics} topics, from easy to hard.",
        kind="company",
        steps=tuple(steps),
    )


def _why(package: Heading, before: Heading | None) -> str:
    """Where one meets it, what it is about, and what it follows."""
    manifest = package.manifest
    parts = [part for part in (_ROUNDS.get(manifest.round or ""), _minutes(manifest.minutes)) if part]
    about = ", ".join(tag.replace("-", " ") for tag in manifest.tags[:3])
    met = ", ".join(parts)
    told = f"{met}: {about}." if met and about else f"{met or about}."
    if before is None:
        return f"{told} The first here on {manifest.category.replace('-', ' ')}."
    return f"{told} Goes on from “{before.manifest.title}”."


def _minutes(minutes: int | None) -> str:
    return f"{minutes} minutes" if minutes else ""


def _order(package: Heading) -> tuple[int, str, int, str]:
    manifest = package.manifest
    return (DIFFICULTIES.index(manifest.difficulty), manifest.category, manifest.minutes or 0, package.slug)
