"""`judge preview SLUG`: the page of a problem that is being written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.chosen import settings_for_here
from judge.cli.screen import Screen

if TYPE_CHECKING:
    from judge.settings import Settings


def preview(
    name: Annotated[str, typer.Argument(metavar="SLUG|DIR", help="The package.", show_default=False)],
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes any free one.")] = 8001,
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
) -> None:
    """Serve a problem's page to this machine; it follows the files of the package. Ctrl-C ends it."""
    from judge.cli.server import listen, run_server

    settings, slug = previewed(settings_for_here(sandbox=sandbox, problems=problems), name)
    with listen(settings.host, port, f"judge preview {name}") as listener:
        settings = settings.model_copy(update={"port": listener.getsockname()[1]})
        run_server(settings, listener, Screen(), preview=slug)


def previewed(settings: Settings, name: str) -> tuple[Settings, str]:
    """What to serve: these settings with the problems that the package lies among, and the package's slug. What is
    submitted there is kept apart from the judge's own submissions, so that no other worker takes it. Raises Stop."""
    from judge.cli.shelf import LocalShelf

    directory = Path(name)
    if not (directory / "problem.toml").is_file():
        directory = LocalShelf(settings).directory(name)
    directory = Path(os.path.abspath(directory))  # "." has a name; a link keeps its own
    apart = {"home": settings.home / "preview", "database_url": "", "run_dir": settings.sockets}
    return settings.model_copy(update={"problems": directory.parents[1], **apart}), directory.name
