"""`judge complaints`: what people find should not be there, for whoever runs the judge."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.chosen import settings_for_here
from judge.cli.clean import one_line
from judge.cli.screen import Screen, styled


def complaints(
    remove: Annotated[
        int | None,
        typer.Option("--remove", metavar="NUMBER", help="Take away the solution or comment that this one is about."),
    ] = None,
    dismiss: Annotated[
        int | None, typer.Option("--dismiss", metavar="NUMBER", help="Leave it there, and close the complaint.")
    ] = None,
    home: Annotated[Path | None, typer.Option("--home", help="Where data is kept (JUDGE_HOME).")] = None,
) -> None:
    """List complaints about shared solutions and comments, and settle them. Reads the database of this machine."""
    from judge.actions.complain import list_complaints, settle_complaint
    from judge.cli.stop import Code, Stop
    from judge.wiring import build

    if remove is not None and dismiss is not None:
        raise Stop(Code.USAGE, "A complaint is either right or not: give --remove or --dismiss.")
    screen = Screen()
    judge = build(settings_for_here(home=home, workers=0))
    try:
        number = remove if remove is not None else dismiss
        if number is not None:
            case = settle_complaint(judge, number, is_right=remove is not None)
            screen.say(f"The {case.kind} {case.complaint.subject} {'is gone' if remove is not None else 'stays'}.")
            return
        cases = list_complaints(judge)
        for case in cases:
            screen.say(
                styled(
                    (f"{case.complaint.complaint_id}  ", "bold"),
                    f"{case.kind} {case.complaint.subject} of {case.author or 'someone'}",
                    (f"   {case.complaint.made_at:%Y-%m-%d %H:%M} UTC   /solutions/{case.solution_id}", "dim"),
                )
            )
            screen.indented(f"says: {one_line(case.complaint.reason, 500) or '(no reason given)'}")
            screen.indented(styled((one_line(case.text, 300), "dim")))
        if not cases:
            screen.tell("No complaints.")
    finally:
        judge.close()
