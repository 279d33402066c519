"""Are its pictures there, small, and what picture.py draws now? That is told by what they say they were made of."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from judge.picturing.drawing import draw
from judge.picturing.model import Picture
from judge.picturing.rendering import made_of
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]

_SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)\s]*)\)")
_LARGEST = 40_000  # bytes
_RTOL, _ATOL = 2e-3, 1e-9  # four digits were kept, and another processor may round the last one differently


def claims(ground: Ground) -> Iterator[Claim]:
    """One claim, where the package draws or shows anything."""
    package = ground.package
    shown = {target: alt for text in _texts(ground) for alt, target in _SHOWN.findall(text)}
    if package.picture is None and not shown and not package.pictures:
        return
    drawn = {one.name: one for one in draw(package, ground.sandbox)}
    sizes = {name: len(svg.encode()) for name, svg in package.pictures.items()}
    wrong = [f"{target} is shown, and is no file of pictures/" for target in shown if _name(target) not in sizes]
    wrong += [f"{target} is shown without words for whoever cannot see it" for target, alt in shown.items() if not alt]
    wrong += [f"{name}.svg is shown nowhere" for name in sizes if f"pictures/{name}.svg" not in shown]
    wrong += [f"{name}.svg is larger than {_LARGEST // 1000} kB" for name, size in sizes.items() if size > _LARGEST]
    if any(name not in drawn or not _is_current(package.pictures[name], drawn[name]) for name in sizes) or (
        drawn.keys() - sizes.keys()
    ):
        wrong.append(f"they are not what picture.py draws: judge picture {package.slug}")
    if wrong:
        yield Claim("pictures", False, "; ".join(wrong), {"wrong": wrong})
    else:
        largest = max(sizes.values(), default=0) / 1000
        yield Claim(
            "pictures", True, f"{len(sizes)} drawn by picture.py, the largest {largest:.0f} kB", {"bytes": sizes}
        )


def _texts(ground: Ground) -> tuple[str, ...]:
    return (ground.package.statement, ground.package.editorial, *ground.package.hints)


def _name(target: str) -> str:
    return target.removeprefix("pictures/").removesuffix(".svg")


def _is_current(svg: str, picture: Picture) -> bool:
    return _is_same(made_of(svg), picture.model_dump(mode="json"))


def _is_same(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_is_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(_is_same(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, float) or isinstance(other, float):
        if not isinstance(one, int | float) or not isinstance(other, int | float):
            return False
        return math.isclose(one, other, rel_tol=_RTOL, abs_tol=_ATOL)
    return type(one) is type(other) and bool(one == other)
