"""verified.json in a package: that it was proven, in the state that it had then.

It is committed, so that anybody sees which packages have changed since, without a sandbox. A file for each package, so
that two people who prove two of them never edit the same one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from judge.package.load import Package
from judge.verifying.claim import Claim

__all__ = ["NAME", "changed_since", "entry", "slow_ratio", "write"]

NAME = "verified.json"
_TIMES = ("reference_s", "slowest_accepted_s", "accepted_ratio")


def entry(package: Package, claims: Sequence[Claim]) -> dict[str, Any]:
    """What is recorded of a package whose every claim holds."""
    mutants = next((claim.detail for claim in claims if claim.name == "mutants"), {})
    counts: dict[str, Any] = {key: mutants[key] for key in ("mutants", "killed", "equivalent") if key in mutants}
    return {"digest": package.full_digest, "claims": len(claims), **counts, "hosts": _measured(claims)}


def _measured(claims: Sequence[Claim]) -> dict[str, dict[str, Any]]:
    """The times of right and slow ways, by the kind of host that they were measured on."""
    below = next((claim.detail for claim in claims if claim.name == "limits"), None)
    if below is None:
        return {}
    beyond = next((claim.detail for claim in claims if claim.name == "too slow"), {})
    times = {key: below[key] for key in _TIMES if below.get(key) is not None}
    return {below["host"]: times | {key: beyond[key] for key in beyond if key == "slow_ratio"}}


def write(package: Package, claims: Sequence[Claim]) -> None:
    """Put them into the package; what other hosts measured of the same state is kept. Raises OSError."""
    before, recorded = _read(package), entry(package, claims)
    hosts = before.get("hosts", {}) if before.get("digest") == recorded["digest"] else {}
    merged = {**recorded, "hosts": dict(sorted({**hosts, **recorded["hosts"]}.items()))}
    (package.path / NAME).write_text(json.dumps(merged, indent=2) + "\n", encoding="utf-8")


def changed_since(packages: Iterable[Package]) -> list[str]:
    """Slugs of those that are not as they were when they were proven, or never were."""
    return [one.slug for one in packages if _read(one).get("digest") != one.full_digest]


def slow_ratio(package: Package) -> float | None:
    """How many times the reference's time the fastest slow way took when it was proven: the least of all hosts."""
    hosts = _read(package).get("hosts", {})
    return min((host["slow_ratio"] for host in hosts.values() if host.get("slow_ratio")), default=None)


def _read(package: Package) -> dict[str, Any]:
    try:
        known: dict[str, Any] = json.loads((package.path / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return known
