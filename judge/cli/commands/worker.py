"""`judge worker`: judges what a server beside it takes in."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import Annotated

import typer

from judge.cli.chosen import settings_with
from judge.cli.screen import Screen, styled


def worker(
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, help="Submissions judged at once (JUDGE_WORKERS).")
    ] = None,
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
    home: Annotated[Path | None, typer.Option("--home", help="Where data is kept (JUDGE_HOME).")] = None,
) -> None:
    """Judge what is queued in the database. Ctrl-C ends it; what it had begun is given back."""
    from judge.cli.news import SandboxNews
    from judge.wiring import build

    settings = settings_with(sandbox=sandbox, problems=problems, home=home, workers=workers)
    if settings.workers == 0:  # JUDGE_WORKERS=0 is what tells a server to leave the work to us
        settings = settings.model_copy(update={"workers": 1})
    screen = Screen()
    news = SandboxNews(screen)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    judge = build(settings)
    try:
        judge.start()
        screen.say(
            styled(
                ("worker     ", "dim"),
                f"{settings.workers} at once, from {settings.home}",
                ("   Ctrl-C ends it", "dim"),
            )
        )
        screen.out.file.flush()
        while not stop.wait(0.5):
            news.hear(judge.sandbox.status())
    finally:
        judge.close()
    screen.tell("Stopped.")
