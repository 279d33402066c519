"""`judge test [FILE]`: the visible tests and one's own cases. Costs no attempt."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.text import Text

from judge.cli.chosen import settings_for_here
from judge.cli.document import SUBMISSION, code_of
from judge.cli.folder import Work, resolve
from judge.cli.framework import FrameworkOption
from judge.cli.result import show_result
from judge.cli.samples import SAMPLES_FILE
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop
from judge.cli.trying import tester
from judge.cli.world import world

Json = dict[str, Any]

_LOOK_S = 0.3


def try_out(
    context: typer.Context,
    slug: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]",
            help="Your code; not needed in a folder made by `judge get`. Elsewhere: SLUG FILE.",
            show_default=False,
        ),
    ] = None,
    file: Annotated[Path | None, typer.Argument(hidden=True)] = None,
    watch: Annotated[bool, typer.Option("--watch", "-w", help="Test again whenever the file changes.")] = False,
    framework: FrameworkOption = None,
    sandbox: Annotated[
        str, typer.Option("--sandbox", help="local runs your code as you, at once; docker puts it behind a wall.")
    ] = "local",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as GET /api/v1/submissions/ID.")] = False,
) -> None:
    """Try a file on the visible tests and on your own cases, on this machine. Exits with 0 if all are right."""
    work = resolve(slug, file, "test", framework)
    screen = Screen()
    with tester(work, settings_for_here(sandbox=sandbox), world(context), screen) as attempt:
        if not watch:
            submission = attempt()
            _show(screen, submission, as_json)
            raise typer.Exit(code_of(submission))
        _watch(screen, work, attempt, as_json)


def _show(screen: Screen, submission: Json, as_json: bool) -> None:
    if as_json:
        screen.document(SUBMISSION, submission)
        return
    show_result(screen, submission)
    if code_of(submission) == Code.ACCEPTED:
        screen.tell(Text("These were the visible tests only; judge submit runs them all.", style="dim"))


def _watch(screen: Screen, work: Work, attempt: Callable[[], Json], as_json: bool) -> None:
    """Until Ctrl-C; ends with what the last try was worth."""
    code = Code.JUDGE_FAULT
    while True:
        seen = _stamps(work)
        try:
            if screen.is_terminal and not as_json:
                screen.out.clear()
            submission = attempt()
            code = code_of(submission)
            _show(screen, submission, as_json)
        except Stop as stop:  # an empty or half-written file: it will be saved again
            screen.tell(stop.message)
        except KeyboardInterrupt:
            raise typer.Exit(code) from None
        screen.tell(Text(f"\n{time.strftime('%H:%M:%S')}  watching {work.file.name}; Ctrl-C ends it", style="dim"))
        try:
            while _stamps(work) == seen:
                time.sleep(_LOOK_S)
        except KeyboardInterrupt:
            raise typer.Exit(code) from None


def _stamps(work: Work) -> list[tuple[int, int] | None]:
    """What changes when the source or the samples are saved."""
    paths = [work.file, *([work.folder.path / SAMPLES_FILE] if work.folder is not None else [])]
    return [_stamp(path) for path in paths]


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # an editor that saves by renaming leaves a moment without the file
        return None
    return found.st_mtime_ns, found.st_size
