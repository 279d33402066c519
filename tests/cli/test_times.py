"""`judge verify --times`: the slow ways alone, and only of what is proven."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from judge.package.load import load_package
from judge.package.proven import slow_sizes
from judge.verifying import Claim
from judge.verifying.record import write
from tests.package.conftest import Folder, copied, folder

__all__ = ["copied", "folder"]

Judge = Callable[..., Result]
PROVEN = (Claim("limits", True, "far enough", {"host": "here"}),)


def timed(judge: Judge, path: Path, *options: str) -> Result:
    return judge("verify", str(path), "--times", "--sandbox", "local", *options)


def test_adds_the_line_to_the_record(judge: Judge, folder: Folder) -> None:
    package = load_package(folder.path)
    write(package, PROVEN)

    result = timed(judge, folder.path)

    assert result.exit_code == 0, result.output
    assert [one.size for one in slow_sizes(package)] == package.manifest.groups["speed"].sizes
    assert "times the reference's time: " in result.stdout


def test_says_what_has_to_be_proven_first(judge: Judge, folder: Folder) -> None:
    result = timed(judge, folder.path, "--json")

    assert result.exit_code == 1
    (told,) = json.loads(result.stdout)["packages"]
    assert "judge verify scale --record" in told["broken"]
    assert not (folder.path / "verified.json").exists()


def test_a_package_without_a_slow_way_has_no_line(judge: Judge, folder: Folder) -> None:
    folder.remove("submissions/time_limit_exceeded/loop.py")
    write(load_package(folder.path), PROVEN)

    result = timed(judge, folder.path)

    assert (result.exit_code, slow_sizes(load_package(folder.path))) == (0, ())
    assert "no slow way ends at any size" in result.stdout


def test_is_not_told_how_to_prove(judge: Judge, folder: Folder) -> None:
    assert timed(judge, folder.path, "--record").exit_code == 2
