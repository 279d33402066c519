"""`judge get SLUG`: a folder to work in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import mapping, text
from judge.cli.folder import FOLDER_FILE, SOURCE_FILE, folder_file
from judge.cli.framework import FrameworkOption
from judge.cli.samples import SAMPLES_FILE, samples_file
from judge.cli.screen import Screen
from judge.cli.shelf import open_shelf
from judge.cli.stop import Code, Stop
from judge.cli.world import world

STATEMENT_FILE = "statement.md"


def get(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(help="The problem.")],
    directory: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="Where to put it; the problem's name where left out.", show_default=False),
    ] = None,
    force: Annotated[bool, typer.Option("--force", "-f", help="Overwrite what is there, your solution too.")] = False,
    framework: FrameworkOption = None,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
) -> None:
    """Make a folder with the statement, the starter and the samples of a problem."""
    shelf = open_shelf(server, world(context))
    problem = shelf.problem(slug)
    target = directory or Path(slug)
    chosen = chosen_framework(problem, slug, framework)
    write_folder(target, files_of(problem, slug, shelf.server, chosen), is_forced=force)
    screen = Screen()
    screen.say(str(target))
    here = "" if target.resolve() == Path.cwd() else f"cd {target}; "
    entry = mapping(problem, "entry")
    wanted = f"the {text(entry, 'kind')} {text(entry, 'name')}" if entry else "your solution"
    screen.tell(
        Text(f"  {STATEMENT_FILE:<14}what is asked", style="dim"),
        Text(f"  {SOURCE_FILE:<14}write {wanted} here", style="dim"),
        Text(f"  {SAMPLES_FILE:<14}the worked example, and cases of your own", style="dim"),
        "",
        f"{here}judge test     the samples, on this machine",
        f"{' ' * len(here)}judge submit   all tests, on the server",
    )


def chosen_framework(problem: dict[str, object], slug: str, wanted: str | None) -> str:
    """The framework that was asked for, or the problem's first. Raises Stop (2) where it is not offered."""
    found = problem.get("frameworks")
    offered = [one_line(str(one), 40) for one in found] if isinstance(found, list) and found else ["numpy"]
    if wanted is not None and wanted not in offered:
        commands = "\n".join(f"judge get {slug} --framework {one}" for one in offered)
        raise Stop(Code.USAGE, f"{slug} is not offered in {wanted}, only in {', '.join(offered)}.", commands)
    return wanted or offered[0]


def files_of(problem: dict[str, object], slug: str, server: str, framework: str) -> dict[str, str]:
    """File name -> text."""
    starter = text(mapping(problem, "starters"), framework) or text(problem, "starter")
    statement = text(problem, "statement").strip()
    title = " ".join(text(problem, "title").split()).replace("\\", "").replace('"', "'")
    return {
        STATEMENT_FILE: f"# {title}\n\n{statement}\n",
        SOURCE_FILE: starter.rstrip() + "\n",
        SAMPLES_FILE: samples_file(title, statement),
        FOLDER_FILE: folder_file(slug, framework=framework, server=server),
    }


def write_folder(target: Path, files: dict[str, str], *, is_forced: bool) -> None:
    """All of the files, or, where one is there already and may not be overwritten, none of them."""
    taken = [name for name in files if (target / name).exists() or (target / name).is_symlink()]
    if taken and not is_forced:
        raise Stop(
            Code.USAGE,
            f"{target} already has {', '.join(taken)}; nothing was written.",
            "--force overwrites them, your solution too",
        )
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            (target / name).write_text(content, encoding="utf-8")
    except OSError as error:
        raise Stop(
            Code.USAGE, f"Cannot write to {target}: {error.strerror}.", "judge get SLUG DIR   puts it elsewhere"
        ) from None
