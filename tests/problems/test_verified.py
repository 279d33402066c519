"""Every package is as it was when it was proven. Here those that have changed are proven whole, and of the others one,
another one every day; `judge verify --all` proves them all."""

from __future__ import annotations

import datetime
from hashlib import sha256
from pathlib import Path

import pytest

from judge.package.catalog import Catalog
from judge.package.load import Package
from judge.settings import Settings
from judge.verifying import verify
from judge.verifying.record import changed_since
from judge.wiring import has_torch, open_sandbox

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"


def packages_of(catalog: Catalog) -> tuple[Package, ...]:
    return tuple(catalog.get(heading.slug) for heading in catalog.all())


def of_today(packages: tuple[Package, ...]) -> list[Package]:
    """All that have changed, and one of the rest."""
    changed = set(changed_since(packages))
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    rest = sorted(
        (p for p in packages if p.slug not in changed), key=lambda p: sha256((today + p.slug).encode()).digest()
    )
    return [p for p in packages if p.slug in changed] + rest[:1]


def test_no_package_has_changed_since_it_was_proven() -> None:
    catalog = Catalog(PROBLEMS)

    assert {} == catalog.check()
    changed = changed_since(packages_of(catalog))

    assert [] == changed, f"prove them: judge verify {' '.join(changed)} --record"


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("package", of_today(packages_of(Catalog(PROBLEMS))), ids=lambda package: package.slug)
def test_is_proven_again(package: Package) -> None:
    settings = Settings().model_copy(update={"sandbox": "docker"})
    sandbox = open_sandbox(settings)
    torch = open_sandbox(settings, framework="torch") if _needs_torch(package) and has_torch(settings) else None
    try:
        claims = list(verify(package, sandbox, with_mutants=True, torch=torch))
    finally:
        sandbox.close()
        if torch is not None:
            torch.close()

    assert [f"{claim.name}: {claim.message}" for claim in claims if not claim.ok] == []
    assert "mutants" in {claim.name for claim in claims}


def _needs_torch(package: Package) -> bool:
    return "torch" in package.manifest.entry.frameworks
