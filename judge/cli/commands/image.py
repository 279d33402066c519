"""`judge image build`: the image that submissions run in."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.screen import Screen
from judge.cli.stop import Code, Stop


def image_build(
    base: Annotated[str | None, typer.Option("--base", help="The image it is built from (JUDGE_IMAGE_BASE).")] = None,
    name: Annotated[str | None, typer.Option("--name", help="What it is called (JUDGE_IMAGE).")] = None,
    framework: Annotated[
        str, typer.Option("--framework", help="numpy, or torch: an image that stands on that one, called NAME-torch.")
    ] = "numpy",
) -> None:
    """Build the sandbox image. Needs a running Docker engine."""
    from judge.package.schema import framework_of
    from judge.settings import Settings
    from sandbox.image import ensure, full_name

    settings = Settings()
    screen = Screen()
    try:
        wanted = framework_of(framework)
    except ValueError as error:
        raise Stop(Code.USAGE, f"{error}.", "judge image build --framework torch") from None
    called = name or settings.image
    image_id = ensure(screen.tell, base=base or settings.image_base, name=called, framework=wanted)
    screen.say(f"{full_name(called, wanted)}  {image_id}")
