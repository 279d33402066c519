"""The shape of the house: which room opens which, how large a file may be, what it may be called."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path
    for room in ("judge", "sandbox", "web", "tests")
    for path in (ROOT / room).rglob("*")
    if path.suffix in {".py", ".ts", ".css", ".html"}
    and not {"dist", "node_modules"} & set(path.parts)
    and not any(part.startswith("toy-") for part in path.parts)  # sources that are judged, as bad as they like
)
CEILING = 400

# path -> why it is longer than that all the same. No path without a reason that a reader accepts.
LONGER: dict[str, str] = {}

NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc"}


def test_no_file_is_too_long() -> None:
    long = {
        str(path.relative_to(ROOT)): lines for path in SOURCES if (lines := path.read_bytes().count(b"\n")) > CEILING
    }

    assert {path: lines for path, lines in long.items() if path not in LONGER} == {}
    assert [path for path in LONGER if path not in long] == []


def test_no_file_is_called_after_nothing() -> None:
    assert [str(path.relative_to(ROOT)) for path in SOURCES if path.stem in NO_NAMES] == []


def test_rooms_open_only_what_they_may() -> None:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command is not None
    done = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("rule", ["ignore = [", '"tests/**" = [', '"problems/**" = ['])
def test_every_silenced_rule_has_its_reason(rule: str) -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = text[text.index(rule) + len(rule) :].partition("\n]")[0].strip()

    assert [line for line in block.splitlines() if not re.search(r'"[A-Z0-9]+", +# \w', line)] == []


def test_the_changelog_begins_with_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    first = re.search(r"^## \[?([^\]\s]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert first is not None
    assert first[1] == version


def test_the_lock_file_is_in_step_with_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    locked = next(package for package in lock["package"] if package["name"] == "ml-judge")

    # Markers apart.
    needed = [one for one in locked["metadata"]["requires-dist"] if "extra ==" not in one.get("marker", "")]
    assert written(needed) == sorted(one.partition(";")[0] for one in project["project"]["dependencies"])
    for group in ("test", "lint"):
        wanted = sorted(one.partition(";")[0] for one in project["dependency-groups"][group])
        assert written(locked["metadata"]["requires-dev"][group]) == wanted


def written(requirements: list[dict[str, str]]) -> list[str]:
    return sorted(one["name"] + one.get("specifier", "") for one in requirements)


def test_the_image_has_the_versions_of_the_lock_file() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    project = next(package for package in lock["package"] if package["name"] == "ml-judge")
    locked = {
        (one["name"], one["version"], one["marker"].replace("python_full_version", "python_version").replace("'", '"'))
        for one in project["dependencies"]
        if one["name"] in ("numpy", "scipy")
    }
    lines = (ROOT / "sandbox/requirements.txt").read_text(encoding="utf-8").splitlines()
    pinned = set()
    for line in lines:
        if line and not line.startswith("#"):
            requirement, _, marker = line.partition(" ; ")
            name, _, version = requirement.partition("==")
            pinned.add((name, version, marker))

    assert locked == pinned


def test_the_lock_file_of_the_page_names_no_host() -> None:
    for path in [*ROOT.glob("package-lock.json"), *ROOT.glob("web/package-lock.json")]:
        assert '"resolved"' not in path.read_text(encoding="utf-8"), path
