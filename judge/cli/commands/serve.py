"""`judge serve`: the web server, and unless told otherwise the workers beside it."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Annotated

import typer

from judge.cli.chosen import settings_with
from judge.cli.screen import Screen


def serve(
    host: Annotated[str | None, typer.Option("--host", help="The address to listen on (JUDGE_HOST).")] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="The port; 0 takes any free one (JUDGE_PORT).")
    ] = None,
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
    home: Annotated[Path | None, typer.Option("--home", help="Where data is kept (JUDGE_HOME).")] = None,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers", min=0, help="Submissions judged at once; 0 leaves them to `judge worker` (JUDGE_WORKERS)."
        ),
    ] = None,
) -> None:
    """Start the web server. Ctrl-C ends it; submissions that wait are judged after the next start."""
    gc.disable()  # what is made by starting stays, and is not walked through until the server listens

    from judge.cli.server import listen, refuse_local_for_strangers, run_server

    settings = settings_with(host=host, port=port, sandbox=sandbox, problems=problems, home=home, workers=workers)
    refuse_local_for_strangers(settings)
    with listen(settings.host, settings.port) as listener:
        settings = settings.model_copy(update={"port": listener.getsockname()[1]})
        run_server(settings, listener, Screen())
