"""`judge sync DIR`: accepted solutions into a git repository of one's own, a commit for each that is new."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.client import Client, default_server
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop
from judge.cli.world import world


def sync(
    context: typer.Context,
    directory: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="A repository, or where one is to be made.", show_default=False),
    ],
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
) -> None:
    """Commit each newly accepted solution with its statement; nothing twice, and nothing is pushed."""
    from judge.cli.git import Repository
    from judge.cli.solutions import fetch_solutions, write_files
    from judge.practising.folder import INDEX, best, files_of, index, without_repeats

    with Client(server or default_server(), world(context).transport) as client:
        solutions = without_repeats(fetch_solutions(client))
    _refuse_other_index(directory / INDEX)
    repository = Repository.opened(directory)
    known = repository.committed()
    new = [one for one in solutions if one.submission_id not in known]
    paths = {path for one in new for path in files_of(one)} | {INDEX}
    if new and (changed := repository.changed(sorted(paths))):
        raise Stop(
            Code.USAGE,
            f"{directory} has changes that are not committed: {', '.join(changed[:3])}.",
            "Commit them or put them aside, and sync again.",
        )
    for one in new:
        files = {**files_of(one), INDEX: index(best(solutions[: solutions.index(one) + 1]))}
        write_files(repository.root, files)
        repository.commit(files, f"Solve {' '.join(one.title.split())} ({one.framework})", one.submission_id, one.at)
    screen = Screen()
    screen.say(str(directory))
    screen.tell(f"{len(new)} new solution{'s' if len(new) != 1 else ''} committed." if new else "Nothing new.")


def _refuse_other_index(path: Path) -> None:
    """A repository that is about more than this has a list of its own, which is not ours to replace."""
    from judge.practising.folder import TITLE

    if path.is_file() and not path.read_text(encoding="utf-8", errors="replace").startswith(TITLE):
        raise Stop(
            Code.USAGE,
            f"{path} is there already, and is not a list of solutions.",
            f"judge sync {path.parent / 'solutions'}",
        )
