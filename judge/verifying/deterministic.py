"""Does the generator give the same cases in every process?

Each lease is a process of its own, with hash seeds of its own, so the order of a set shows as well as the clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from judge.package.tests import Test
from judge.preparing import fingerprints, regenerate
from judge.verifying.claim import Claim
from judge.verifying.ground import Ground

__all__ = ["claims"]

_MOST_MB = 100.0


def claims(ground: Ground) -> Iterator[Claim]:
    """One claim on the cases, one on their size. Raises InvalidPackage where they cannot be made at all."""
    first, second = (regenerate(ground.package, ground.sandbox) for _ in range(2))
    before, after = fingerprints(first), fingerprints(second)
    differing = sorted(name for name in {**before, **after} if before.get(name) != after.get(name))
    detail: dict[str, Any] = {"cases": len(first), "differing": differing[:20]}
    if differing:
        some = ", ".join(differing[:3]) + (" …" if len(differing) > 3 else "")
        yield Claim("deterministic", False, f"the generator gives other cases in another process: {some}", detail)
        return
    yield Claim("deterministic", True, f"{len(first)} cases, the same in another process", detail)
    size_mb = sum(_bytes([test.args, dict(test.kwargs), _steps(test)]) for test in first) / 2**20
    says = f"the inputs take {size_mb:.1f} MB"
    is_small = size_mb <= _MOST_MB
    limit = "" if is_small else f", and {_MOST_MB:g} MB is the most"
    yield Claim("size", is_small, f"{says}{limit}", {"mb": round(size_mb, 3)})


def _steps(test: Test) -> list[Any]:
    return [(step.args, dict(step.kwargs)) for step in test.steps or ()]


def _bytes(value: Any) -> int:
    if isinstance(value, np.ndarray):
        return int(value.nbytes)
    if isinstance(value, str | bytes):
        return len(value)
    if isinstance(value, dict):
        return sum(_bytes(item) for item in value.values())
    if isinstance(value, list | tuple | set | frozenset):
        return sum(_bytes(item) for item in value)
    return 8
