"""Timing the slow ways of packages that are proven already: much less work than proving them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from judge.errors import InvalidPackage

if TYPE_CHECKING:
    from judge.package.proven import SizeRatio
    from judge.settings import Settings
    from sandbox.base import Sandbox

__all__ = ["SlowTiming", "time_slow_ways"]


@dataclass(frozen=True)
class SlowTiming:
    """What became of one package: the ratios that were recorded, or why nothing was."""

    problem: str
    sizes: tuple[SizeRatio, ...] = ()
    broken: str = ""

    @property
    def words(self) -> str:
        if self.broken:
            return self.broken
        told = ", ".join(f"{one.ratio:.3g} at {one.size}" for one in self.sizes)
        return f"times the reference's time: {told}" if told else "no slow way ends at any size"


def time_slow_ways(directory: Path, settings: Settings, sandbox: Sandbox) -> SlowTiming:
    """Judges the package's slow ways and adds their ratios, size by size, to its record. Raises SandboxError."""
    from judge.package.load import load_package
    from judge.verifying.ground import Ground
    from judge.verifying.record import add_slow_sizes, changed_since
    from judge.verifying.slow_sizes import slow_sizes

    try:
        package = load_package(directory)
        if changed_since([package]):
            return SlowTiming(package.slug, broken=f"not proven as it is: judge verify {package.slug} --record")
        ground = Ground(package, sandbox, settings.prepared)
        sizes = slow_sizes(ground)
    except InvalidPackage as error:
        return SlowTiming(directory.name, broken=error.message)
    if sizes:
        add_slow_sizes(package, ground.host, sizes)
    return SlowTiming(package.slug, sizes)
