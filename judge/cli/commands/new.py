"""`judge new SLUG`: a problem package to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from judge.cli.chosen import settings_for_here
from judge.cli.clean import one_line
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop


def new(
    slug: Annotated[str, typer.Argument(help="Its name in addresses and commands: batch-norm.", show_default=False)],
    category: Annotated[
        str | None, typer.Option("--category", "-c", help="The folder it goes into; a new one is made.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="What it is called; made of the slug if absent.")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
) -> None:
    """Make a problem package that is whole and passes `judge verify`, to be replaced file by file."""
    from judge.package.scaffold import title_of, write_package

    root = settings_for_here(problems=problems).problems
    _check_name(slug, "slug")
    known = _categories(root, is_given=problems is not None)
    if category is None:
        raise Stop(Code.USAGE, f"Which category does {slug} belong to?", _categories_hint(slug, known))
    _check_name(category, "category")
    taken = next((path for path in sorted(root.glob(f"*/{slug}"))), None)
    if taken is not None:
        raise Stop(Code.USAGE, f"There is a problem {slug} already, in {taken}.", "judge new ANOTHER-SLUG")
    directory = root / category / slug
    try:
        write_package(directory, title=" ".join((title or "").split()) or title_of(slug))
    except OSError as error:
        raise Stop(
            Code.USAGE, f"Cannot write to {directory}: {error.strerror}.", "judge new SLUG --problems DIR"
        ) from None
    screen = Screen()
    screen.say(str(directory))
    if known and category not in known:
        screen.tell(Text(f"  {category} is a new category; {_near(category, known)}", style="dim"))
    elsewhere = f" --problems {problems}" if problems is not None else ""
    screen.tell(
        Text("  It is whole: z-scores of columns. problem.toml says what to replace.", style="dim"),
        "",
        f"judge verify {slug}{elsewhere}    proves it",
        f"judge preview {slug}{elsewhere}   shows its page, and follows your changes",
    )


def _check_name(name: str, what: str) -> None:
    import re

    from judge.package.scaffold import is_slug

    if is_slug(name):
        return
    mended = "-".join(re.findall(r"[a-z0-9]+", name.lower()))
    raise Stop(
        Code.USAGE,
        f"{one_line(name, 60)!r} cannot be a {what}: lower-case letters and digits, with single hyphens between words.",
        f"{mended} could" if mended else "batch-norm could",
    )


def _categories(root: Path, *, is_given: bool) -> list[str]:
    """The names of those that there are."""
    if root.is_dir():
        return sorted({path.parent.parent.name for path in root.glob("*/*/problem.toml")})
    if is_given:
        return []
    raise Stop(Code.USAGE, f"There is no directory {root}.", "judge new SLUG --problems DIR   makes one")


def _categories_hint(slug: str, known: list[str]) -> str:
    line = f"judge new {slug} --category NAME"
    return f"{line}\nThere are {', '.join(known)}; a new name makes a new one." if known else line


def _near(category: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(category, known, n=2)
    return f"did you mean {' or '.join(near)}?" if near else f"there were {', '.join(known)}"
