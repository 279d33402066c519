"""Verifying packages, one or many at once, and what is said about each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge.errors import InvalidPackage

if TYPE_CHECKING:
    from judge.package.load import Package
    from judge.settings import Settings
    from judge.verifying import Claim
    from sandbox.base import Sandbox

__all__ = ["Proof", "Prover", "prove_all", "wanted"]


@dataclass(frozen=True)
class Proof:
    """One package: every claim about it that was looked at, or, where it cannot even be read, why."""

    problem: str
    claims: tuple[Claim, ...] = ()
    broken: str = ""
    package: Package | None = None
    was_known: bool = False

    @property
    def is_fit(self) -> bool:
        return self.package is not None and all(claim.ok for claim in self.claims)

    def document(self) -> dict[str, Any]:
        claims = [asdict(claim) for claim in self.claims]
        return {
            "problem": self.problem,
            "ok": self.is_fit,
            "broken": self.broken or None,
            "known": self.was_known,
            "claims": claims,
        }


def wanted(settings: Settings) -> list[Path]:
    """The directories of all packages, in the order of their names."""
    return sorted(path.parent for path in settings.problems.glob("*/*/problem.toml"))


def prove_all(directories: Sequence[Path], prove: Callable[[Path], Proof], jobs: int) -> Iterator[Proof]:
    """A proof for each as it is done. With one job they come in order; more of them disturb each other's clocks."""
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        futures = [pool.submit(prove, directory) for directory in directories]
        try:
            for future in futures if jobs == 1 else as_completed(futures):
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


@dataclass(frozen=True)
class Prover:
    """Proves one package after another in one sandbox. is_fresh: what was proven before is proven again. torch: gives
    the sandbox for sources in PyTorch, or None where they are left out; asked when a package has such sources."""

    settings: Settings
    sandbox: Sandbox
    note: Callable[[str], None]
    with_mutants: bool = True
    is_fresh: bool = False
    torch: Callable[[], Sandbox | None] = lambda: None

    def __call__(self, directory: Path) -> Proof:
        from judge.package.load import load_package
        from judge.verifying import verify
        from judge.verifying.remembering import Memory

        try:
            package = load_package(directory)
            memory = Memory(self.settings.proofs)
            torch = self.torch() if "torch" in package.manifest.entry.frameworks else None
            known = None
            if not self.is_fresh:
                known = memory.known(package, self.sandbox, with_mutants=self.with_mutants, torch=torch)
            if known is not None:
                return Proof(package.slug, known, package=package, was_known=True)
            claims: list[Claim] = []
            cache = None if self.is_fresh else self.settings.prepared
            for claim in verify(package, self.sandbox, cache=cache, with_mutants=self.with_mutants, torch=torch):
                claims.append(claim)
                self.note(f"{package.slug}: {claim.name}")
        except InvalidPackage as error:
            return Proof(directory.name, broken=error.message)
        proof = Proof(package.slug, tuple(claims), package=package)
        if proof.is_fit:
            memory.keep(package, self.sandbox, claims, with_mutants=self.with_mutants, torch=torch)
        return proof
