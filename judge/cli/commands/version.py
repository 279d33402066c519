"""`judge version`."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.screen import Column, Screen


def version(as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False) -> None:
    """Tell the versions of the judge and of what it stands on."""
    import platform
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    def of(name: str) -> str:
        try:
            return installed(name)
        except PackageNotFoundError:
            return "not installed"

    versions = {
        "judge": of("ml-judge"),
        "python": platform.python_version(),
        "numpy": of("numpy"),
        "scipy": of("scipy"),
    }
    screen = Screen()
    if as_json:
        screen.document("judge/version/1", versions)
    else:
        screen.table([Column(), Column()], list(versions.items()))
