"""verified.json in a package: that it was proven, in the state that it had then.

It is committed, so that anybody sees which packages have changed since, without a sandbox. A file for each package, so
that two people who prove two of them never edit the same one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from judge.package.load import Package
from judge.package.proven import NAME, SLOW_SIZES, SizeRatio, proof_of
from judge.verifying.claim import Claim

__all__ = ["add_slow_sizes", "changed_since", "entry", "told_of", "write"]

_TIMES = ("reference_s", "slowest_accepted_s", "accepted_ratio")
_NUMBERS = re.compile(r"\[([\d.,\s]+)\]")  # a list of them: json gives each a line of its own


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
    return {below["host"]: times | {key: beyond[key] for key in ("slow_ratio", SLOW_SIZES) if beyond.get(key)}}


def write(package: Package, claims: Sequence[Claim]) -> None:
    """Put them into the package; what other hosts measured of the same state is kept. Raises OSError."""
    before, recorded = proof_of(package), entry(package, claims)
    hosts = before.get("hosts", {}) if before.get("digest") == recorded["digest"] else {}
    _put(package, recorded, hosts | recorded["hosts"])


def _put(package: Package, recorded: dict[str, Any], hosts: dict[str, Any]) -> None:
    merged = {**recorded, "hosts": dict(sorted(hosts.items()))}
    text = _NUMBERS.sub(lambda found: f"[{' '.join(found[1].split())}]", json.dumps(merged, indent=2))
    (package.path / NAME).write_text(text + "\n", encoding="utf-8")


def add_slow_sizes(package: Package, host: str, sizes: Sequence[SizeRatio]) -> bool:
    """To what is recorded of this host; nothing else is changed. False where the package was not proven as it is: then
    there is nothing that they could be added to. Raises OSError."""
    recorded = proof_of(package)
    if recorded.get("digest") != package.full_digest:
        return False
    hosts = recorded.get("hosts", {})
    there = hosts.get(host, {}) | {SLOW_SIZES: told_of(sizes)}
    _put(package, recorded, hosts | {host: there})
    return True


def told_of(sizes: Sequence[SizeRatio]) -> dict[str, list[float]]:
    """As the record has them: by the size, the ratio and what it lies between."""
    return {str(one.size): [round(ratio, 3) for ratio in (one.ratio, one.low, one.high)] for one in sizes}


def changed_since(packages: Iterable[Package]) -> list[str]:
    """Slugs of those that are not as they were when they were proven, or never were."""
    return [one.slug for one in packages if proof_of(one).get("digest") != one.full_digest]
