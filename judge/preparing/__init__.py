"""Generator and reference -> tests: inputs with expected answers. Both are foreign code and run in the sandbox.

lease 1   the generator gives the cases
lease 2   another process gives them again: they must be the same; then the reference answers each of them
"""

from __future__ import annotations

from pathlib import Path

from judge.calls import reference_limits
from judge.package.load import Package, invalid
from judge.package.tests import Test, Tests
from judge.preparing.answering import answered, expected_of
from judge.preparing.generating import GENERATOR, fingerprints, generate
from judge.preparing.keeping import kept, path_of, put
from sandbox.base import Sandbox

__all__ = ["Test", "Tests", "expected_of", "fingerprints", "prepare", "regenerate"]


def prepare(package: Package, sandbox: Sandbox, cache: Path | None = None) -> Tests:
    """The tests of a package: from `cache`, a directory, where they lie there already. Raises InvalidPackage where
    generator or reference are at fault, SandboxError where the sandbox is."""
    path = path_of(package, sandbox, cache) if cache is not None else None
    if path is not None and (found := kept(path, package.digest)) is not None:
        return found
    tests = _make(package, sandbox)
    if path is not None:
        put(path, tests)
    return tests


def regenerate(package: Package, sandbox: Sandbox) -> list[Test]:
    """The cases, generated in a process of their own, without expected answers. Raises InvalidPackage."""
    with sandbox.lease(reference_limits(package)) as run:
        return generate(package, run)


def _make(package: Package, sandbox: Sandbox) -> Tests:
    first = regenerate(package, sandbox)
    with sandbox.lease(reference_limits(package)) as run:
        _check_same(package, first, generate(package, run))
        answers = [answered(package, test, run) for test in first]
    slowest_s = max((took_s for _, took_s in answers), default=0.0)
    return Tests(package.digest, tuple(test for test, _ in answers), slowest_s)


def _check_same(package: Package, first: list[Test], second: list[Test]) -> None:
    before, after = fingerprints(first), fingerprints(second)
    differing = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    if differing:
        some = ", ".join(differing[:3]) + (" …" if len(differing) > 3 else "")
        invalid(
            package.slug,
            GENERATOR,
            f"it gives other cases from run to run ({some}); take every random number from the `rng` that `cases` is "
            "given, and nothing from the clock, hash() or the order of a set",
        )
