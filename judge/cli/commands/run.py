"""`judge run SLUG FILE`: all tests, judged on this machine, without a server."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.chosen import settings_for_here
from judge.cli.document import SUBMISSION, code_of
from judge.cli.folder import read_source, resolve
from judge.cli.framework import FrameworkOption
from judge.cli.result import show_result
from judge.cli.screen import Screen
from judge.cli.world import world


def run(
    context: typer.Context,
    slug: Annotated[
        str | None, typer.Argument(help="The problem, or the directory of its package.", show_default=False)
    ] = None,
    file: Annotated[Path | None, typer.Argument(help="Your code.", show_default=False)] = None,
    framework: FrameworkOption = None,
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as GET /api/v1/submissions/ID.")] = False,
) -> None:
    """Judge a file on this machine, with all tests. Exits with 0 if accepted, 1 if not."""
    from judge.cli.here import Here, package_here

    settings = settings_for_here(sandbox=sandbox, problems=problems)
    work = resolve(slug, file, "run", framework)
    package = package_here(settings, work.problem)
    source = read_source(work.file, settings.max_source_kb)
    screen = Screen()
    with Here(settings, world(context), screen) as here:
        submission = here.judge(package, source, mode="submit", framework=work.framework)
    if as_json:
        screen.document(SUBMISSION, submission)
    else:
        show_result(screen, submission)
    raise typer.Exit(code_of(submission))
