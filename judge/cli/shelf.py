"""Where problems are read from: the packages on this machine, or a server.

A server that is named (--server, JUDGE_URL) is asked, always. Where none is named, the packages in JUDGE_PROBLEMS are
read if there are any, so that practising needs no server; only else the server that `judge serve` starts is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from judge.cli.client import Client, default_server
from judge.cli.stop import Code, Stop
from judge.cli.world import World

if TYPE_CHECKING:
    from judge.package.load import Heading, Package
    from judge.settings import Settings

__all__ = ["LocalShelf", "ServerShelf", "Shelf", "open_shelf"]

Json = dict[str, Any]

_LEVELS = {"easy": 0, "medium": 1, "hard": 2}


class Shelf(Protocol):
    """Problems, in the words of the API."""

    server: str  # empty: this machine

    def problems(self, filters: Mapping[str, str]) -> list[Json]: ...

    def problem(self, slug: str) -> Json: ...


def open_shelf(server: str | None, outside: World) -> Shelf:
    if server:
        return ServerShelf(server, outside)
    from judge.settings import Settings

    settings = Settings()
    local = LocalShelf(settings)
    return local if local.has_any() else ServerShelf(default_server(), outside)


class ServerShelf:
    def __init__(self, server: str, outside: World) -> None:
        self.server, self._outside = server, outside

    def problems(self, filters: Mapping[str, str]) -> list[Json]:
        with Client(self.server, self._outside.transport) as client:
            return client.problems(filters)

    def problem(self, slug: str) -> Json:
        with Client(self.server, self._outside.transport) as client:
            return client.problem(slug)


class LocalShelf:
    """The packages in settings.problems."""

    server = ""

    def __init__(self, settings: Settings) -> None:
        self.root: Path = settings.problems

    def has_any(self) -> bool:
        return self.root.is_dir() and next(self.root.glob("*/*/problem.toml"), None) is not None

    def has(self, slug: str) -> bool:
        return self._found(slug) is not None

    def directory(self, slug: str) -> Path:
        """Where the package is, be it broken or not. Raises Stop with near names where there is none."""
        found = self._found(slug)
        if found is None:
            raise Stop(Code.USAGE, f"There is no problem {slug!r} in {self.root}.", _near(slug, self.root))
        return found

    def _found(self, slug: str) -> Path | None:
        return next((path.parent for path in self.root.glob("*/*/problem.toml") if path.parent.name == slug), None)

    def package(self, slug: str) -> Package:
        """The package. Raises Stop with near names where there is none, InvalidPackage where it is broken."""
        from judge.errors import NotFound
        from judge.package.catalog import Catalog

        try:
            return Catalog(self.root).get(slug)
        except NotFound:
            raise Stop(Code.USAGE, f"There is no problem {slug!r} in {self.root}.", _near(slug, self.root)) from None

    def problems(self, filters: Mapping[str, str]) -> list[Json]:
        from judge.package.catalog import Catalog

        found = [_summary(package) for package in Catalog(self.root).all()]
        return sorted(
            (p for p in found if _is_wanted(p, filters)),
            key=lambda p: (p["category"], _LEVELS.get(p["difficulty"], 9), p["title"]),
        )

    def problem(self, slug: str) -> Json:
        package = self.package(slug)
        manifest = package.manifest
        return {
            **_summary(package),
            "statement": package.statement,
            "starter": package.starter,
            "starters": dict(package.starters),
            "entry": manifest.entry.model_dump(mode="json"),
            "limits": manifest.limits.model_dump(mode="json"),
            "groups": [{"name": name, **group.model_dump(mode="json")} for name, group in manifest.groups.items()],
            "hints": len(package.hints),
            "forbid": list(manifest.forbid.calls),
            "needs_float64": manifest.precision.float32,
        }


def _summary(package: Heading) -> Json:
    manifest = package.manifest
    return {
        "slug": package.slug,
        "title": manifest.title,
        "difficulty": manifest.difficulty,
        "category": manifest.category,
        "tags": list(manifest.tags),
        "asked_by": list(manifest.asked_by),
        "frameworks": list(manifest.entry.frameworks),
        "minutes": manifest.minutes,
    }


def _is_wanted(problem: Json, filters: Mapping[str, str]) -> bool:
    """The same filters as the API's; case does not matter."""
    lists = {
        "category": [problem["category"]],
        "difficulty": [problem["difficulty"]],
        "tag": problem["tags"],
        "company": problem["asked_by"],
    }
    if any(
        key in filters and filters[key].casefold() not in {v.casefold() for v in values}
        for key, values in lists.items()
    ):
        return False
    text = " ".join(
        [problem["slug"], problem["title"], problem["category"], *problem["tags"], *problem["asked_by"]]
    ).casefold()
    return all(word in text for word in filters.get("q", "").casefold().split())


def _near(slug: str, root: Path) -> str:
    from difflib import get_close_matches

    near = get_close_matches(slug, sorted(path.parent.name for path in root.glob("*/*/problem.toml")), n=3, cutoff=0.4)
    return f"Did you mean {' or '.join(near)}?\njudge list   shows them all" if near else "judge list   shows them all"
