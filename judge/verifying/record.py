"""verified.json beside the packages: which of them were proven, in the state that they had then.

It is committed, so that anybody sees which packages have changed since, without a sandbox.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from judge.package.load import Package
from judge.verifying.claim import Claim

__all__ = ["NAME", "changed_since", "entry", "write"]

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


def write(root: Path, entries: Mapping[str, Mapping[str, Any]]) -> None:
    """Put these in, and leave out packages that are no more. Raises OSError."""
    there = {path.parent.name for path in root.glob("*/*/problem.toml")}
    known = _read(root)
    for slug, one in entries.items():
        before = known.get(slug, {})
        hosts = before.get("hosts", {}) if before.get("digest") == one["digest"] else {}
        known[slug] = {**one, "hosts": dict(sorted({**hosts, **one.get("hosts", {})}.items()))}
    merged = {slug: one for slug, one in sorted(known.items()) if slug in there}
    (root / NAME).write_text(json.dumps(merged, indent=2) + "\n", encoding="utf-8")


def changed_since(root: Path, packages: Iterable[Package]) -> list[str]:
    """Slugs of those that are not as they were when they were proven, or never were."""
    known = _read(root)
    return [one.slug for one in packages if known.get(one.slug, {}).get("digest") != one.full_digest]


def _read(root: Path) -> dict[str, dict[str, Any]]:
    try:
        known: dict[str, dict[str, Any]] = json.loads((root / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return known
