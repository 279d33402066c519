"""`judge picture`: the pictures of a package, drawn by its picture.py."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from judge.cli.chosen import settings_for_here
from judge.cli.clean import one_line
from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop
from judge.cli.world import world


def picture(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="SLUG|DIR…", help="The packages.", show_default=False)],
    sandbox: Annotated[str | None, typer.Option("--sandbox", help="auto, docker or local (JUDGE_SANDBOX).")] = None,
    problems: Annotated[
        Path | None, typer.Option("--problems", help="The directory of problem packages (JUDGE_PROBLEMS).")
    ] = None,
) -> None:
    """Draw the pictures of problem packages anew: picture.py, run in the sandbox, gives pictures/*.svg."""
    from judge.cli.shelf import LocalShelf
    from judge.package.load import load_package
    from judge.picturing.drawing import draw
    from judge.picturing.rendering import render

    settings, screen = settings_for_here(sandbox=sandbox, problems=problems), Screen()
    shelf = LocalShelf(settings)
    directories = [Path(name) if (Path(name) / "problem.toml").is_file() else shelf.directory(name) for name in names]
    place = world(context).sandbox(settings, lambda _: None)
    try:
        for directory in directories:
            package = load_package(directory)
            if package.picture is None:
                hint = "docs/problem-format.md says how it is written"
                raise Stop(Code.USAGE, f"{package.slug} has no picture.py to draw pictures with.", hint)
            drawn = {one.name: render(one) for one in draw(package, place)}
            folder = directory / "pictures"
            folder.mkdir(exist_ok=True)
            for name in package.pictures.keys() - drawn.keys():
                (folder / f"{name}.svg").unlink()
            for name, svg in drawn.items():
                (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
                screen.say(one_line(f"{folder / name}.svg  {len(svg.encode()) / 1000:.1f} kB", 300))
    finally:
        place.close()
