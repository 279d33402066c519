from __future__ import annotations

import re

import pytest

from judge.errors import InvalidPackage
from judge.package.load import load_package
from tests.package.conftest import TOY, Folder


def test_reads_a_package() -> None:
    package = load_package(TOY)

    assert package.slug == "scale"
    assert package.manifest.entry.name == "scale"
    assert len(package.hints) == 2
    assert "x * factor" in package.reference
    assert [s.name for s in package.tagged("time_limit_exceeded")] == ["loop.py"]
    assert package.modules == {}


BROKEN = {
    "an unknown key": (
        lambda f: f.change("problem.toml", "memory_mb = 256", "memory_gb = 1"),
        r"scale: problem.toml: limits.memory_gb: there is no such key",
    ),
    "a missing key": (
        lambda f: f.change("problem.toml", 'title      = "Scale an array"\n', ""),
        r"problem.toml: title: the key is missing",
    ),
    "no toml": (lambda f: f.write("problem.toml", "title = "), r"problem.toml: is not TOML: "),
    "deep toml": (lambda f: f.write("problem.toml", "a = " + "[" * 20000), r"problem.toml: is n"),
    "points that do not add up": (
        lambda f: f.change("problem.toml", "points = 40", "points = 41"),
        r"problem.toml: the points of the groups must add up to 100, and they add up to 101",
    ),
    "no sample": (
        lambda f: f.change("problem.toml", "sample =", "simple ="),
        r"problem.toml: groups.sample is missing",
    ),
    "a hidden sample": (
        lambda f: f.change("problem.toml", 'points = 0, reveal = "full"', 'points = 0, reveal = "message"'),
        r"groups.sample must have",
    ),
    "an unknown comparison": (
        lambda f: f.change("problem.toml", '"allclose"', '"alclose"'),
        r"problem.toml: compare: kind = 'alclose' does not exist .did you mean 'allclose'",
    ),
    "a misspelt parameter of the comparison": (
        lambda f: f.change("problem.toml", "rtol", "rtoll"),
        r"problem.toml: compare: allclose has no key 'rtoll'",
    ),
    "steps of a function": (
        lambda f: f.change("problem.toml", "atol = 1e-12", 'atol = 1e-12\n[compare.steps.get]\nkind = "exact"'),
        r"problem.toml: compare.steps: only a class has steps",
    ),
    "speed turned around": (
        lambda f: f.change("problem.toml", "zero = 3.0", "zero = 1.0"),
        r"problem.toml: speed: zero must be larger than full",
    ),
    "another category": (
        lambda f: f.change("problem.toml", 'category   = "toys"', 'category   = "games"'),
        r"problem.toml: category: says 'games'",
    ),
    "no generator": (lambda f: f.remove("generator.py"), r"scale: generator.py: the file is missing"),
    "no reference": (
        lambda f: f.remove("submissions/accepted/reference.py"),
        r"submissions/accepted/reference.py: the file is missing; it defines what is right",
    ),
    "an empty editorial": (lambda f: f.write("editorial.md", "\n"), r"editorial.md: the file is empty"),
    "a file that is not utf-8": (
        lambda f: f.write("statement.md", b"caf\xe9"),
        r"statement.md: the file is not UTF-8: byte 3",
    ),
    "a NUL byte": (lambda f: f.write("starter.py", "a = 1\0"), r"starter.py: the file holds a NUL byte"),
    "an unknown folder of submissions": (
        lambda f: f.write("submissions/right/a.py", "a = 1"),
        r"submissions/right: is not one of the folders",
    ),
    "hints out of order": (
        lambda f: f.change("hints.md", "## Hint 2", "## Hint 3"),
        r"hints.md: hint 2 is called `## Hint 3`",
    ),
    "no checker": (
        lambda f: f.change("problem.toml", 'kind = "allclose"\nrtol = 1e-9\natol = 1e-12', 'kind = "custom"'),
        r"checker.py: the file is missing",
    ),
    "an excuse without a reason": (
        lambda f: f.write("mutants.toml", '[[equivalent]]\nline = "a"\nreason = ""\n'),
        r"mutants.toml: equivalent.0.reason",
    ),
}


@pytest.mark.parametrize(("spoil", "message"), BROKEN.values(), ids=BROKEN.keys())
def test_refuses_with_file_key_and_what_to_do(spoil: object, message: str, folder: Folder) -> None:
    spoil(folder)  # type: ignore[operator]

    with pytest.raises(InvalidPackage) as caught:
        load_package(folder.path)

    assert re.search(message, caught.value.message)
    assert caught.value.context["file"]


def test_digest_goes_by_what_a_verdict_depends_on(folder: Folder) -> None:
    before = load_package(folder.path)

    folder.change("statement.md", "Multiply", "Scale")
    reworded = load_package(folder.path)
    folder.change("submissions/accepted/reference.py", "x * factor", "factor * x")
    changed = load_package(folder.path)

    assert reworded.digest == before.digest
    assert reworded.full_digest != before.full_digest
    assert changed.digest != before.digest
