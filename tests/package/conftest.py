from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

TOY = Path(__file__).parents[1] / "judging" / "toy-problems" / "toys" / "scale"


class Folder:
    """A copy of a package that may be spoilt."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def change(self, name: str, old: str, new: str) -> Folder:
        path = self.path / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        return self

    def write(self, name: str, data: str | bytes) -> Folder:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return self

    def remove(self, name: str) -> Folder:
        (self.path / name).unlink()
        return self


@pytest.fixture
def copied(tmp_path: Path) -> Callable[[str], Folder]:
    """Copies the toy package under a slug of its own."""

    def copy(slug: str) -> Folder:
        path = tmp_path / "problems" / "toys" / slug
        shutil.copytree(TOY, path)
        return Folder(path)

    return copy


@pytest.fixture
def folder(copied: Callable[[str], Folder]) -> Folder:
    return copied("scale")
