"""What was proven stays proven, until something changes that had a say in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from judge.package.load import load_package
from judge.verifying import Claim, remembering
from judge.verifying.record import changed_since, write
from judge.verifying.remembering import Memory
from sandbox.local import LocalSandbox
from tests.package.conftest import Folder

CLAIMS = (Claim("layout", True, "enough", {"accepted": 3}), Claim("mutants", True, "all", {"mutants": 5, "killed": 5}))


def test_a_proof_is_known_as_it_was(sandbox: LocalSandbox, folder: Folder, tmp_path: Path) -> None:
    package, memory = load_package(folder.path), Memory(tmp_path / "proofs")
    assert memory.known(package, sandbox, with_mutants=True) is None

    memory.keep(package, sandbox, CLAIMS, with_mutants=True)

    assert CLAIMS == memory.known(package, sandbox, with_mutants=True)
    assert memory.known(package, sandbox, with_mutants=False) is None


def test_a_changed_package_has_to_be_proven_again(sandbox: LocalSandbox, folder: Folder, tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.keep(load_package(folder.path), sandbox, CLAIMS, with_mutants=True)

    folder.write("submissions/wrong_answer/another.py", "def scale(x, factor=2.0): return x\n")

    assert memory.known(load_package(folder.path), sandbox, with_mutants=True) is None


def test_a_changed_judge_has_to_prove_again(
    sandbox: LocalSandbox, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package, memory = load_package(folder.path), Memory(tmp_path)
    memory.keep(package, sandbox, CLAIMS, with_mutants=True)

    monkeypatch.setattr(remembering, "_own_digest", lambda: "another judge")

    assert memory.known(package, sandbox, with_mutants=True) is None


def test_a_spoilt_proof_is_none(sandbox: LocalSandbox, folder: Folder, tmp_path: Path) -> None:
    package, memory = load_package(folder.path), Memory(tmp_path / "proofs")
    memory.keep(package, sandbox, CLAIMS, with_mutants=True)
    (file,) = (tmp_path / "proofs").iterdir()

    file.write_text('[{"name": "layout"')

    assert memory.known(package, sandbox, with_mutants=True) is None


def test_the_record_names_what_has_changed_since(folder: Folder) -> None:
    package = load_package(folder.path)
    assert ["scale"] == changed_since([package])

    write(package, CLAIMS)

    recorded = json.loads((package.path / "verified.json").read_text())
    told = {"digest": package.full_digest, "claims": 2, "mutants": 5, "killed": 5, "hosts": {}}
    assert told == recorded
    assert [] == changed_since([package])
    folder.change("statement.md", "Multiply", "Scale")
    assert ["scale"] == changed_since([load_package(folder.path)])
