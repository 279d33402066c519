from __future__ import annotations

import os
import time
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from judge.errors import InvalidPackage, NotFound
from judge.package.catalog import Catalog
from tests.package.conftest import Folder


def test_a_broken_package_does_not_take_the_others_down(copied: Callable[[str], Folder]) -> None:
    good, bad = copied("good"), copied("bad")
    bad.remove("generator.py")
    catalog = Catalog(good.path.parents[1])

    assert [package.slug for package in catalog.all()] == ["good"]
    assert list(catalog.broken) == ["bad"]
    assert catalog.get("good").slug == "good"
    with pytest.raises(InvalidPackage, match=r"generator\.py"):
        catalog.get("bad")


def test_says_when_there_is_no_such_problem(folder: Folder) -> None:
    with pytest.raises(NotFound, match="no problem 'unknown'"):
        Catalog(folder.path.parents[1]).get("unknown")


def test_no_folder_is_an_empty_catalog(folder: Folder) -> None:
    assert Catalog(folder.path / "nothing").all() == ()


def test_reads_a_package_once_and_again_when_a_file_changed(folder: Folder) -> None:
    catalog = Catalog(folder.path.parents[1])
    first = catalog.get("scale")

    assert catalog.get("scale") is first
    folder.change("statement.md", "Multiply", "Scale")
    os.utime(folder.path / "statement.md", (1, 1))  # even when the clock stands still

    assert "Scale" in catalog.get("scale").statement


def test_the_list_is_not_looked_through_for_everybody_who_asks(folder: Folder) -> None:
    catalog = Catalog(folder.path.parents[1], look_s=3600)
    before = catalog.all()
    folder.change("statement.md", "Multiply", "Scale")

    assert catalog.all() == before
    assert "Scale" in catalog.get("scale").statement, "who asks for one gets it as it is now"


def test_the_list_is_looked_through_beside_those_who_ask_and_at_last_before(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("judge.package.catalog.time", SimpleNamespace(monotonic=lambda: now))
    catalog = Catalog(folder.path.parents[1], look_s=1)
    assert "Multiply" in catalog.all()[0].statement

    folder.change("statement.md", "Multiply", "Scale")
    now = 101.5
    for _ in range(1000):
        if "Scale" in catalog.all()[0].statement:
            break
        time.sleep(0.01)
    else:
        pytest.fail("nobody looked")

    folder.change("statement.md", "Scale", "Stretch")
    now = 103.5
    assert "Stretch" in catalog.all()[0].statement


@pytest.mark.parametrize("name", ["", ".", "..", "../scale", "scale/../scale", "a\0b", "x" * 5000])
def test_a_name_that_is_none_is_not_looked_for(folder: Folder, name: str) -> None:
    with pytest.raises(NotFound):
        Catalog(folder.path.parents[1]).get(name)


def test_a_mended_package_comes_back(folder: Folder) -> None:
    catalog = Catalog(folder.path.parents[1], look_s=0)
    folder.change("problem.toml", "points = 40", "points = 4")
    assert list(catalog.broken) == ["scale"]

    folder.change("problem.toml", "points = 4,", "points = 40,")

    assert catalog.broken == {}


def test_who_hands_in_gets_it_as_it_lately_was(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("judge.package.catalog.time", SimpleNamespace(monotonic=lambda: now))
    catalog = Catalog(folder.path.parents[1], look_s=1)
    first = catalog.lately("scale")

    folder.change("statement.md", "Multiply", "Scale")
    now = 100.9
    assert catalog.lately("scale") is first
    now = 101.5
    assert "Scale" in catalog.lately("scale").statement

    folder.remove("generator.py")
    now = 103.0
    for _ in range(2):
        with pytest.raises(InvalidPackage):
            catalog.lately("scale")
