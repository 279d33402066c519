"""A new problem package: a small problem that is whole, to be replaced file by file. Its files are in templates/."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from judge.package.load import MANIFEST
from judge.package.schema import Slug

__all__ = ["files_of", "is_slug", "title_of", "write_package"]

_TEMPLATES = Path(__file__).resolve().parent / "templates"
_SUFFIX = ".template"  # so that no tool takes the sources for ours
_SCHEMA = Path("docs") / "problem.schema.json"


def is_slug(text: str) -> bool:
    """In kebab-case, as slugs and categories are."""
    try:
        TypeAdapter(Slug).validate_python(text)
    except ValidationError:
        return False
    return True


def title_of(slug: str) -> str:
    """A title to begin with: "batch-norm" -> "Batch norm"."""
    return slug.replace("-", " ").capitalize()


def files_of(*, title: str, category: str) -> dict[str, str]:
    """Path within the package -> text. The manifest is the last: what has none is no package yet."""
    files = {}
    for path in sorted(_TEMPLATES.rglob(f"*{_SUFFIX}")):
        name = path.relative_to(_TEMPLATES).as_posix().removesuffix(_SUFFIX)
        files[name] = path.read_text(encoding="utf-8")
    told = {"category": _quoted(category), "title": _quoted(title)}
    manifest = re.sub("@(category|title)@", lambda mark: told[mark[1]], files.pop(MANIFEST))
    return {**files, MANIFEST: manifest}


def write_package(directory: Path, *, title: str) -> None:
    """Make the folder of a package, <problems>/<category>/<slug>, and its files. Raises OSError; FileExistsError where
    there is something already."""
    directory.mkdir(parents=True)
    for name, text in files_of(title=title, category=directory.parent.name).items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_schema_line(directory) + text if name == MANIFEST else text, encoding="utf-8")


def _schema_line(directory: Path) -> str:
    """The line by which editors find the schema; none where it does not lie beside the problems."""
    schema = directory.parents[2] / _SCHEMA
    if not schema.is_file():
        return ""
    return f"#:schema {Path(os.path.relpath(schema, directory)).as_posix()}\n"


def _quoted(text: str) -> str:
    """As a string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
