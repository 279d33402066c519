"""`judge submit`: hand a source in, follow how it is judged, show what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.client import Client, default_server
from judge.cli.document import SUBMISSION, code_of
from judge.cli.folder import read_source, resolve
from judge.cli.following import await_report
from judge.cli.framework import FrameworkOption
from judge.cli.result import show_result
from judge.cli.screen import Screen
from judge.cli.world import world


def submit(
    context: typer.Context,
    slug: Annotated[
        str | None,
        typer.Argument(
            help="Not needed in a folder made by `judge get`, nor where the file begins with `# judge: SLUG`."
        ),
    ] = None,
    file: Annotated[Path | None, typer.Argument(help="Your code.", show_default=False)] = None,
    framework: FrameworkOption = None,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to submit to.", show_envvar=True)
    ] = None,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Wait for the verdict, or only print the id.")] = True,
    timeout: Annotated[
        float, typer.Option("--timeout", min=0.1, help="Wait at most so many seconds; then exit with 4.")
    ] = 600.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document, as GET /api/v1/submissions/ID.")] = False,
) -> None:
    """Submit to a server and see the verdict. Exits with 0 if accepted, 1 if not."""
    work = resolve(slug, file, "submit", framework)
    source = read_source(work.file)
    screen = Screen()
    with Client(server or work.server or default_server(), world(context).transport) as client:
        submission_id = client.submit(work.problem, source, work.framework)
        if not wait:
            _receipt(screen, client, submission_id, as_json)
            return
        submission = await_report(screen, client, work.problem, submission_id, timeout)
    if as_json:
        screen.document(SUBMISSION, submission)
    else:
        show_result(screen, submission)
        screen.tell("", f"{client.server}/submissions/{submission_id}")
    raise typer.Exit(code_of(submission))


def _receipt(screen: Screen, client: Client, submission_id: str, as_json: bool) -> None:
    if as_json:
        screen.document(
            "judge/receipt/1", {"id": submission_id, "url": f"{client.server}/api/v1/submissions/{submission_id}"}
        )
    else:
        screen.say(submission_id)
        screen.tell(f"judge submissions {submission_id}   shows the verdict")
