"""`judge doctor`: what is wrong with this machine, and the command that mends it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from judge.cli.chosen import settings_with
from judge.cli.client import default_server
from judge.cli.screen import Screen, styled
from judge.cli.stop import Code
from judge.cli.world import World, world

if TYPE_CHECKING:
    from judge.cli.checkup import Check
    from judge.settings import Settings


def doctor(
    context: typer.Context,
    server: Annotated[
        str | None, typer.Option("--server", envvar="JUDGE_URL", help="The server to ask.", show_envvar=True)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> None:
    """Look at this machine: what is missing, and what mends it. Exits with 1 if something must be mended."""
    settings = settings_with()
    screen = Screen()
    found = []
    for check in _all(settings, server, world(context)):
        found.append(check)
        if not as_json:
            _show(screen, check)
    is_well = all(check.state != "bad" for check in found)
    if as_json:
        screen.document("judge/doctor/1", {"ok": is_well, "checks": [asdict(check) for check in found]})
    elif is_well:
        screen.tell("", "Nothing must be mended.")
    raise typer.Exit(Code.ACCEPTED if is_well else Code.NOT_ACCEPTED)


def _all(settings: Settings, server: str | None, outside: World) -> Iterator[Check]:
    from judge.cli.checkup import checks, sandbox_checks

    yield from checks(settings, server or default_server(), server is not None, outside)
    yield from sandbox_checks(settings)


def _show(screen: Screen, check: Check) -> None:
    symbols = {"ok": ("✓", "green"), "note": ("·", "yellow"), "bad": ("✗", "bold red")}
    plain = {"ok": "+", "note": ".", "bad": "x"}
    symbol, style = symbols[check.state]
    screen.say(
        styled((symbol if screen.is_unicode else plain[check.state], style), f" {check.name:<20}", check.message)
    )
    if check.state != "ok":
        for line in check.remedy.splitlines():
            screen.say(styled((f"{'':<22}→ " if screen.is_unicode else f"{'':<22}> ", "dim"), line))
