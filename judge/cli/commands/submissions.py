"""`judge submissions [ID]`: what was submitted, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer
from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.client import Client, default_server
from judge.cli.document import SUBMISSION, number, text
from judge.cli.folder import find_folder
from judge.cli.result import STYLES, show_result
from judge.cli.screen import Column, Screen, styled
from judge.cli.stop import Code, Stop
from judge.cli.world import world
from judge.figures import points, ratio


def submissions(
    context: typer.Context,
    submission_id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="Show this one; the list where left out.")
    ] = None,
    code: Annotated[bool, typer.Option("--code", help="Print the source that was submitted (needs ID).")] = False,
    problem: Annotated[str | None, typer.Option("--problem", "-p", help="Only those for this problem.")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, max=200, help="At most so many, newest first.")] = 20,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List past submissions, or show one of them. Exits with 0 whatever the verdict was."""
    if code and submission_id is None:
        raise Stop(Code.USAGE, "--code needs the id of a submission.", "judge submissions   lists them")
    from pathlib import Path

    folder = find_folder(Path.cwd())
    address = server or (folder.server if folder is not None else "") or default_server()
    screen = Screen()
    with Client(address, world(context).transport) as client:
        if submission_id is None:
            filters = {"limit": str(limit), "mode": "submit"} | ({"problem": problem} if problem else {})
            _list(screen, client.submissions(filters), as_json)
        elif code:
            source = client.source(submission_id)
            if as_json:
                screen.document("judge/source/1", {"id": submission_id, "source": source})
            else:
                screen.say(source.rstrip("\n"))
        else:
            _one(screen, client.submission(submission_id), as_json)


def _one(screen: Screen, submission: dict[str, Any], as_json: bool) -> None:
    if as_json:
        screen.document(SUBMISSION, submission)
        return
    screen.say(styled((f"{one_line(text(submission, 'id'), 40)}  {_when(submission)}", "dim")))
    screen.say()
    if text(submission, "state") == "judged":
        show_result(screen, submission)
    else:
        screen.say(
            f"{one_line(text(submission, 'problem'), 80)}: {one_line(text(submission, 'state'), 20)}, no verdict yet."
        )


def _list(screen: Screen, found: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        screen.document("judge/submissions/1", {"submissions": found})
        return
    if not found:
        screen.tell("Nothing was submitted yet.", "  → judge submit SLUG FILE")
        return
    columns = [
        Column("id", style="bold"),
        Column("problem"),
        Column("verdict"),
        Column("score", right=True),
        Column("vs reference", right=True),
        Column("when"),
    ]
    screen.table(columns, [_row(submission) for submission in found])


def _row(submission: dict[str, Any]) -> list[str | Text]:
    state, verdict = text(submission, "state"), text(submission, "verdict")
    told = (
        Text(one_line(verdict, 30), style=STYLES.get(verdict, "red"))
        if state == "judged"
        else Text(one_line(state, 30), style="dim")
    )
    times = number(submission, "speed_ratio")
    return [
        one_line(text(submission, "id"), 40),
        one_line(text(submission, "problem"), 60),
        told,
        points(number(submission, "score")),
        ratio(times) if times is not None else "-",
        _when(submission),
    ]


def _when(submission: dict[str, Any]) -> str:
    """In the time of this machine."""
    try:
        return datetime.fromisoformat(text(submission, "created_at")).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return "-"
