"""`judge submit`: hand a source in, follow how it is judged, show what came of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer

from judge.cli.client import Client, default_server
from judge.cli.document import SUBMISSION, code_of, mappings, text
from judge.cli.events import ServerEvent, StillQueued, follow
from judge.cli.folder import read_source, resolve
from judge.cli.live import LiveLine
from judge.cli.result import show_result
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop
from judge.cli.world import world


def submit(
    context: typer.Context,
    slug: Annotated[
        str | None,
        typer.Argument(
            help="The problem. Not needed in a folder made by `judge get`, nor where the file begins with `# judge: SLUG`."
        ),
    ] = None,
    file: Annotated[Path | None, typer.Argument(help="Your code.", show_default=False)] = None,
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
    work = resolve(slug, file)
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


def await_report(screen: Screen, client: Client, problem: str, submission_id: str, timeout_s: float) -> dict[str, Any]:
    """Follow a submission to its end, with a live line. Raises Stop (4) when the time is up."""
    groups = (
        [text(group, "name") for group in mappings(client.problem(problem), "groups")] if screen.err.is_terminal else []
    )
    try:
        with LiveLine(screen, problem, groups) as line:
            line.note("queued")
            for event in follow(client, submission_id, time.monotonic() + timeout_s):
                if event.kind == "report":
                    return event.data if "verdict" in event.data else client.submission(submission_id)
                _show_event(line, event)
    except StillQueued:
        raise Stop(
            Code.JUDGE_FAULT,
            f"{submission_id} has no verdict after {timeout_s:g} s.",
            f"judge submissions {submission_id}   shows it later",
        ) from None
    raise Stop(Code.JUDGE_FAULT, f"{submission_id} ended without a report.", f"judge submissions {submission_id}")


def _show_event(line: LiveLine, event: ServerEvent) -> None:
    if event.kind == "test":
        line.test(event.data)
    elif event.kind == "state":
        if event.data.get("state") == "judging":
            total = event.data.get("total")
            line.begin(total if isinstance(total, int) else None)
        else:
            line.note(text(event.data, "message") or text(event.data, "state"))
