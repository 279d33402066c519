"""Verifying packages, one or many at once, and what is said about each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge.errors import InvalidPackage

if TYPE_CHECKING:
    from judge.settings import Settings
    from judge.verifying import Claim
    from sandbox.base import Sandbox

__all__ = ["Proof", "prove_all", "wanted"]


@dataclass(frozen=True)
class Proof:
    """One package: every claim about it that was looked at, or, where it cannot even be read, why."""

    problem: str
    claims: tuple[Claim, ...] = ()
    broken: str = ""

    @property
    def is_fit(self) -> bool:
        return not self.broken and all(claim.ok for claim in self.claims)

    def document(self) -> dict[str, Any]:
        claims = [asdict(claim) for claim in self.claims]
        return {"problem": self.problem, "ok": self.is_fit, "broken": self.broken or None, "claims": claims}


def wanted(settings: Settings) -> list[Path]:
    """The directories of all packages, in the order of their names."""
    return sorted(path.parent for path in settings.problems.glob("*/*/problem.toml"))


def prove_all(directories: Sequence[Path], sandbox: Sandbox, jobs: int, note: Callable[[str], None]) -> Iterator[Proof]:
    """A proof for each as it is done. With one job they come in order; more of them disturb each other's clocks."""
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        futures = [pool.submit(_prove, directory, sandbox, note) for directory in directories]
        try:
            for future in futures if jobs == 1 else as_completed(futures):
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def _prove(directory: Path, sandbox: Sandbox, note: Callable[[str], None]) -> Proof:
    from judge.package.load import load_package
    from judge.verifying import verify

    try:
        package = load_package(directory)
        claims: list[Claim] = []
        for claim in verify(package, sandbox):
            claims.append(claim)
            note(f"{package.slug}: {claim.name}")
    except InvalidPackage as error:
        return Proof(directory.name, broken=error.message)
    return Proof(package.slug, tuple(claims))
