"""`judge show SLUG`: one problem."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.text import Text

from judge.cli.clean import one_line
from judge.cli.document import mapping, mappings, text
from judge.cli.screen import Column, Screen
from judge.cli.shelf import open_shelf
from judge.cli.world import world
from judge.figures import points


def show(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(help="The problem.")],
    starter: Annotated[bool, typer.Option("--starter", help="Print only the starter code.")] = False,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Show a problem: what is asked, how it is scored, how to begin."""
    problem = open_shelf(server, world(context)).problem(slug)
    screen = Screen()
    if as_json:
        screen.document("judge/problem/1", problem)
    elif starter:
        screen.say(text(problem, "starter").rstrip("\n"))
    else:
        _show(screen, problem)


def _show(screen: Screen, problem: dict[str, Any]) -> None:
    facts = [
        text(problem, "difficulty"),
        f"{text(problem, 'minutes')} minutes" if problem.get("minutes") else "",
        text(problem, "category"),
    ]
    companies = [str(name) for name in problem.get("asked_by") or []]
    screen.say(Text(one_line(text(problem, "title")), style="bold"))
    screen.say(Text(" · ".join(one_line(fact, 60) for fact in facts if fact), style="dim"))
    if companies:
        screen.say(Text(one_line("asked by " + ", ".join(companies), 200), style="dim"))
    screen.say()
    screen.markdown(text(problem, "statement"))
    screen.say()
    entry = mapping(problem, "entry")
    if entry:
        screen.say(f"Write the {text(entry, 'kind') or 'function'} {text(entry, 'name')}.")
    groups = mappings(problem, "groups")
    if groups:
        screen.say()
        rows = [
            (text(g, "name"), points(float(g.get("points") or 0)) if g.get("points") else "-", text(g, "reveal"))
            for g in groups
        ]
        screen.table([Column("group"), Column("points", right=True), Column("a rejection shows")], rows, indent=2)
    slug = one_line(text(problem, "slug"), 80)
    screen.tell(Text(f"\njudge get {slug}   makes a folder to work in", style="dim"))
