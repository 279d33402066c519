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

    assert list(catalog.check()) == list(catalog.broken) == ["bad"]
    assert [heading.slug for heading in catalog.all()] == ["good"]
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
    folder.change("problem.toml", "Scale an", "Stretch an")

    assert catalog.all() == before
    assert "Stretch" in catalog.get("scale").manifest.title, "who asks for one gets it as it is now"


def test_the_list_is_looked_through_beside_those_who_ask_and_at_last_before(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("judge.package.catalog.time", SimpleNamespace(monotonic=lambda: now, sleep=time.sleep))
    catalog = Catalog(folder.path.parents[1], look_s=1)
    assert catalog.all()[0].manifest.title == "Scale an array"

    folder.change("problem.toml", "Scale an", "Stretch an")
    now = 101.5
    for _ in range(1000):
        if catalog.all()[0].manifest.title == "Stretch an array":
            break
        time.sleep(0.01)
    else:
        pytest.fail("nobody looked")

    folder.change("problem.toml", "Stretch an", "Turn an")
    now = 103.5
    assert catalog.all()[0].manifest.title == "Turn an array"


def test_the_first_list_goes_by_the_manifests_and_later_by_every_file(
    copied: Callable[[str], Folder], monkeypatch: pytest.MonkeyPatch
) -> None:
    later: list[tuple[float, Callable[[], None]]] = []

    class Timer(SimpleNamespace):
        def __init__(self, interval: float, function: Callable[[], None]) -> None:
            super().__init__(start=lambda: later.append((interval, function)))

    monkeypatch.setattr("judge.package.catalog.threading.Timer", Timer)
    now = 100.0
    rests: list[float] = []
    monkeypatch.setattr("judge.package.catalog.time", SimpleNamespace(monotonic=lambda: now, sleep=rests.append))
    good, bad, worse = copied("good"), copied("bad"), copied("worse")
    bad.remove("generator.py")
    worse.change("problem.toml", "points = 40", "points = 4")
    catalog = Catalog(good.path.parents[1])

    first = catalog.all()
    assert [heading.slug for heading in first] == ["bad", "good"]
    assert list(catalog.broken) == ["worse"]
    [(interval, read)] = later
    assert interval == 1.0

    now += 5
    assert list(catalog.broken) == ["worse"], "nobody who asks waits for every file"
    read()
    assert len(rests) == 3, "and those who ask are served meanwhile"
    assert list(catalog.broken) == ["bad", "worse"]
    assert catalog.all() == (first[1],), "and what is kept of the others by their headings stays"
    assert len(later) == 1


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
