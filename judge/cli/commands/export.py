"""`judge export DIR`: one's accepted solutions as a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.client import Client, default_server
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop
from judge.cli.world import world


def export(
    context: typer.Context,
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Where to put them.", show_default=False)],
    force: Annotated[bool, typer.Option("--force", "-f", help="Overwrite files that are there and differ.")] = False,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
) -> None:
    """Write your best accepted solution of each problem, with its statement, and a list of them."""
    from judge.cli.solutions import fetch_solutions, write_files
    from judge.practising.folder import all_files

    with Client(server or default_server(), world(context).transport) as client:
        files = all_files(fetch_solutions(client))
    differ = [path for path, text in files.items() if _differs(directory / path, text)]
    if differ and not force:
        more = f" and {len(differ) - 3} more" if len(differ) > 3 else ""
        raise Stop(
            Code.USAGE,
            f"{directory} has other versions of {', '.join(differ[:3])}{more}; nothing was written.",
            "--force overwrites them; judge sync DIR keeps a history instead",
        )
    write_files(directory, files)
    screen = Screen()
    screen.say(str(directory))
    screen.tell(f"{len(files)} files.")


def _differs(path: Path, text: str) -> bool:
    """Is there something else?"""
    try:
        return path.is_symlink() or (path.exists() and path.read_bytes() != text.encode("utf-8"))
    except OSError:
        return True
