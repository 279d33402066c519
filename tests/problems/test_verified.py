"""Every package is as it was when it was proven."""

from __future__ import annotations

from pathlib import Path

from judge.package.catalog import Catalog
from judge.verifying.record import changed_since

PROBLEMS = Path(__file__).resolve().parents[2] / "problems"


def test_no_package_has_changed_since_it_was_proven() -> None:
    catalog = Catalog(PROBLEMS)

    changed = changed_since(catalog.all())

    assert {} == catalog.broken
    assert [] == changed, f"prove them: judge verify {' '.join(changed)} --record"
