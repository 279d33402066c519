"""verified.json in a package: what was measured of it when it was proven. verifying/record.py writes it."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from judge.package.load import Package

__all__ = ["NAME", "SLOW_SIZES", "SizeRatio", "proof_of", "slow_ratio", "slow_sizes"]

NAME = "verified.json"
SLOW_SIZES = "slow_sizes"


class SizeRatio(NamedTuple):
    """How many times the reference's time a slow way takes at this size; most rounds were between low and high."""

    size: int
    ratio: float
    low: float
    high: float


def proof_of(package: Package) -> dict[str, Any]:
    """All that the file says; nothing where the package was never proven."""
    try:
        known: dict[str, Any] = json.loads((package.path / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return known


def slow_ratio(package: Package) -> float | None:
    """How many times the reference's time the fastest slow way took when it was proven: the least of all hosts."""
    hosts = proof_of(package).get("hosts", {})
    return min((host["slow_ratio"] for host in hosts.values() if host.get("slow_ratio")), default=None)


def slow_sizes(package: Package) -> tuple[SizeRatio, ...]:
    """The fastest slow way's ratio at each size that it finished: of the host where it finished the most of them.
    Empty where that was never recorded."""
    told = [host.get(SLOW_SIZES, {}) for host in proof_of(package).get("hosts", {}).values()]
    lines = [tuple(SizeRatio(int(size), *ratios) for size, ratios in one.items()) for one in told if one]
    return min(lines, key=lambda line: (-len(line), line[-1].ratio), default=())
