"""Where a package is offered in PyTorch: do the same tests prove it there?

Its starter must earn nothing, its accepted submissions pass, its wrong answers be rejected, its slow ones caught; all
in the torch sandbox. Where there is none at hand, the one claim says that this was left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from judge.verifying import accepted, limits, slow, starter, wrong
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["LEFT_OUT", "claims"]

LEFT_OUT = "left out: the torch image is not here; --torch builds it"


def claims(ground: Ground) -> Iterator[Claim]:
    """None for a package that is not offered in PyTorch. Raises InvalidPackage, SandboxError."""
    if "torch" not in ground.package.manifest.entry.frameworks:
        return
    there = ground.in_torch()
    if there is None:
        yield Claim("torch", True, LEFT_OUT, {"left_out": True})
        return
    questions: list[Callable[[Ground], Iterator[Claim]]] = [
        starter.claims,
        accepted.claims,
        wrong.claims,
        slow.claims,
        limits.claims,
    ]
    for question in questions:
        yield from question(there)
