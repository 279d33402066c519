"""A package's picture.py, run in the sandbox beside its reference: out come pictures, as data."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from judge.calls import reference_limits, source_of
from judge.package import sketch
from judge.package.load import PICTURE, Package, invalid
from judge.picturing.model import Picture
from judge.preparing.telling import how_it_ended
from sandbox.base import Call, Ending, Returned, Sandbox

__all__ = ["draw"]

_MOST = 8  # pictures of one package


def draw(package: Package, sandbox: Sandbox) -> list[Picture]:
    """What it draws; nothing where the package has no picture.py. Raises InvalidPackage, SandboxError."""
    if package.picture is None:
        return []
    modules = {"sketch": Path(sketch.__file__).read_text(encoding="utf-8"), "reference": package.reference}
    source = source_of(package, package.picture, filename=PICTURE, modules=modules)
    limits = reference_limits(package)
    with sandbox.lease(limits) as run:
        outcome = run.call(source, Call(entry="pictures", collect=_MOST + 1), limits)
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        invalid(package.slug, PICTURE, how_it_ended(outcome))
    made = outcome.results[0].value
    if not isinstance(made, list) or not 0 < len(made) <= _MOST:
        invalid(package.slug, PICTURE, f"`pictures` must yield 1 to {_MOST} pictures, each made by sketch.picture(…)")
    pictures = [_picture(package, item, number) for number, item in enumerate(made, 1)]
    if len({one.name for one in pictures}) < len(pictures):
        invalid(package.slug, PICTURE, "two pictures have the same name")
    return pictures


def _picture(package: Package, item: object, number: int) -> Picture:
    try:
        return Picture.model_validate(item)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        invalid(package.slug, PICTURE, f"picture {number}: {place}: {first['msg']}")
