"""`judge image build`: the image that submissions run in."""

from __future__ import annotations

from typing import Annotated

import typer

from judge.cli.screen import Screen


def image_build(
    base: Annotated[str | None, typer.Option("--base", help="The image it is built from (JUDGE_IMAGE_BASE).")] = None,
    name: Annotated[str | None, typer.Option("--name", help="What it is called (JUDGE_IMAGE).")] = None,
) -> None:
    """Build the sandbox image. Needs a running Docker engine."""
    from judge.settings import Settings
    from sandbox.image import ensure

    settings = Settings()
    screen = Screen()
    image_id = ensure(screen.tell, base=base or settings.image_base, name=name or settings.image)
    screen.say(f"{name or settings.image}  {image_id}")
