"""What was proven about a package stays proven until the package, the judge or the sandbox changes.

Only proofs in which every claim holds are kept: what failed may have been the machine's fault, and is looked at again.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from pathlib import Path

import judge
import sandbox.inside
from judge.package.load import Package
from judge.verifying.claim import Claim
from sandbox.base import Sandbox

__all__ = ["Memory"]

_ROOMS = (
    "calls.py",
    "checking.py",
    "compare",
    "judging",
    "package",
    "picturing",
    "preparing",
    "scoring.py",
    "verifying",
)


class Memory:
    """Proofs in a directory, a file each, named by the digest of all that could change them."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def known(
        self, package: Package, place: Sandbox, *, with_mutants: bool, torch: Sandbox | None = None
    ) -> tuple[Claim, ...] | None:
        """The claims that were proven; None where they have to be looked at."""
        try:
            known = json.loads(self._path(package, place, with_mutants, torch).read_text(encoding="utf-8"))
            return tuple(Claim(**claim) for claim in known)
        except (OSError, ValueError, TypeError):
            return None

    def keep(
        self,
        package: Package,
        place: Sandbox,
        claims: Sequence[Claim],
        *,
        with_mutants: bool,
        torch: Sandbox | None = None,
    ) -> None:
        """A full disk is no reason to fail: then they are proven again the next time."""
        text = json.dumps([asdict(claim) for claim in claims], indent=1)
        with contextlib.suppress(OSError):
            self._directory.mkdir(parents=True, exist_ok=True)
            descriptor, written = tempfile.mkstemp(dir=self._directory, prefix=".proof-")
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(written, self._path(package, place, with_mutants, torch))

    def _path(self, package: Package, place: Sandbox, with_mutants: bool, torch: Sandbox | None) -> Path:
        places = [sorted(one.environment().items()) for one in (place, torch) if one is not None]
        parts = [package.full_digest, _own_digest(), repr(places), str(with_mutants)]
        key = sha256("\0".join(parts).encode()).hexdigest()[:32]
        return self._directory / f"{package.slug}-{key}.proof.json"


@cache
def _own_digest() -> str:
    """Of the judge's own sources, as far as they have a say in a proof."""
    home = Path(judge.__file__).parent
    rooms = [home / room for room in _ROOMS] + [Path(sandbox.inside.__file__).parent]
    found = [path for room in rooms for path in (room.rglob("*.py") if room.is_dir() else [room])]
    digest = sha256()
    for path in sorted(found):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
