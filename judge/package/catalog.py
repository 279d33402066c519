"""All packages below one folder, read when they are asked for and again when their files have changed."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from judge.errors import InvalidPackage, NotFound
from judge.package.load import MANIFEST, Package, load_package

__all__ = ["Catalog"]

Stamp = tuple[tuple[str, int, int], ...]
"""(path, time of change, size) of every file of a package."""


@dataclass(frozen=True)
class _Known:
    stamp: Stamp
    found: Package | InvalidPackage


class Catalog:
    """The packages in root/<category>/<slug>/. Safe for use from several threads. One that is broken is told of in
    `broken`, and does not take the others down."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._known: dict[Path, _Known] = {}

    def get(self, slug: str) -> Package:
        """Raises NotFound, and InvalidPackage where it is broken."""
        for directory in self._directories():
            if directory.name == slug:
                found = self._load(directory)
                if isinstance(found, InvalidPackage):
                    raise InvalidPackage(found.message, **found.context)
                return found
        raise NotFound(f"There is no problem {slug[:60]!r}.", problem=slug[:60])

    def all(self) -> list[Package]:
        """Those that can be read, by slug."""
        found = [self._load(directory) for directory in self._directories()]
        return sorted((one for one in found if isinstance(one, Package)), key=lambda package: package.slug)

    @property
    def broken(self) -> dict[str, InvalidPackage]:
        """Those that cannot, by slug."""
        found = {directory.name: self._load(directory) for directory in self._directories()}
        return {slug: one for slug, one in sorted(found.items()) if isinstance(one, InvalidPackage)}

    def _directories(self) -> Iterator[Path]:
        yield from sorted(path.parent for path in self._root.glob(f"*/*/{MANIFEST}"))

    def _load(self, directory: Path) -> Package | InvalidPackage:
        stamp = _stamp(directory)
        with self._lock:
            known = self._known.get(directory)
        if known is not None and known.stamp == stamp:
            return known.found
        found: Package | InvalidPackage
        try:
            found = load_package(directory)
        except InvalidPackage as error:
            found = error
        with self._lock:
            self._known[directory] = _Known(stamp, found)
        return found


def _stamp(directory: Path) -> Stamp:
    """Read before the files are: what changes meanwhile is seen the next time."""
    found = []
    for folder, folders, names in os.walk(directory):
        folders[:] = [name for name in folders if not name.startswith((".", "__pycache__"))]
        for name in names:
            path = os.path.join(folder, name)
            try:
                status = os.stat(path)
            except OSError:
                continue  # gone meanwhile
            found.append((path, status.st_mtime_ns, status.st_size))
    return tuple(sorted(found))
