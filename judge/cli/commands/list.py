"""`judge list`: the problems."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.screen import Column, Screen
from judge.cli.shelf import open_shelf
from judge.cli.world import world

_LEVELS = {"easy": "green", "medium": "yellow", "hard": "red"}


def list_problems(
    context: typer.Context,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]…", help="Show only problems with all of these words.")
    ] = None,
    category: Annotated[str | None, typer.Option("--category", "-c", help="Of this category.")] = None,
    difficulty: Annotated[str | None, typer.Option("--difficulty", "-d", help="easy, medium or hard.")] = None,
    tag: Annotated[str | None, typer.Option("--tag", "-t", help="With this tag.")] = None,
    company: Annotated[str | None, typer.Option("--company", help="Asked by this company.")] = None,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """List the problems: those on this machine, or a server's."""
    wanted = {
        "category": category,
        "difficulty": difficulty,
        "tag": tag,
        "company": company,
        "q": " ".join(words or []),
    }
    shelf = open_shelf(server, world(context))
    problems = shelf.problems({key: value for key, value in wanted.items() if value})
    screen = Screen()
    if as_json:
        screen.document("judge/problems/1", {"problems": problems})
        return
    if not problems:
        screen.tell("No problem fits." if any(wanted.values()) else "There are no problems here.")
        return
    columns = [
        Column("problem", style="bold"),
        Column("title", wide=True),
        Column("level"),
        Column("min", right=True),
        Column("category"),
    ]
    screen.table(columns, [_row(problem) for problem in problems])
    screen.tell(
        Text(
            f"\n{len(problems)} in all · judge show PROBLEM · judge get PROBLEM",
            style="dim",
        )
    )


def _row(problem: dict[str, Any]) -> list[str | Text]:
    level = one_line(str(problem.get("difficulty") or ""), 10)
    fields = [
        one_line(str(problem.get(key) if problem.get(key) is not None else ""), 70)
        for key in ("slug", "title", "minutes", "category")
    ]
    return [fields[0], fields[1], Text(level, style=_LEVELS.get(level, "")), fields[2], fields[3]]
