"""A picture of a package. Those that stand in its editorial alone are closed as long as that is."""

from __future__ import annotations

from judge.actions.show_editorial import is_editorial_open
from judge.errors import NotFound
from judge.services import Judge

__all__ = ["show_picture"]


def show_picture(judge: Judge, slug: str, name: str, person_id: str | None, *, is_author: bool = False) -> str:
    """An SVG. is_author: it is asked for by whoever writes the package. Raises NotFound, InvalidPackage."""
    package = judge.catalog.get(slug)
    svg = package.pictures.get(name)
    is_free = is_author or any(f"pictures/{name}.svg" in text for text in (package.statement, *package.hints))
    if svg is None or not (is_free or is_editorial_open(judge, slug, person_id)):
        raise NotFound(f"The problem {slug} shows no picture {name[:60]!r} here.", problem=slug)
    return svg
