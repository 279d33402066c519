"""All packages below one folder, read when they are asked for and again when their files have changed.

A package that is asked for by name is looked at each time: what is judged is what lies there. (Who only hands in is
content with what was seen within the second.) The list of all of them is looked through at most once a second, for
there are thousands of files; while many ask, that is done beside them. The first list is made of the manifests alone:
a server's first page waits for it.
"""

from __future__ import annotations

import math
import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from judge.errors import InvalidPackage, NotFound
from judge.package.load import MANIFEST, Heading, Package, load_heading, load_package

__all__ = ["Catalog"]

LOOK_S = 1.0
BREATH_S = 0.005  # between one package and the next, where nobody waits for them to be read
Read = TypeVar("Read", bound=Heading)
_SLUG = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}")  # what is asked for may be anything

Stamp = tuple[tuple[str, int, int], ...]
"""(path, time of change, size) of every file of a package."""


class Catalog:
    """The packages in root/<category>/<slug>/. Safe for use from several threads. One that is broken is told of in
    `broken`, and does not take the others down. look_s: for so long the list of all is taken to be as it was, and for
    twice as long at most."""

    def __init__(self, root: Path, *, look_s: float = LOOK_S) -> None:
        self._root, self._look_s = root, look_s
        self._looking = threading.Lock()
        self._looked_at = -math.inf
        self._is_read = False  # each of them, whole
        self._all: tuple[Heading, ...] = ()
        self._broken: dict[str, InvalidPackage] = {}
        self._lately: dict[str, tuple[float, Package]] = {}  # and when it was looked at

    def get(self, slug: str) -> Package:
        """Raises NotFound, and InvalidPackage where it is broken."""
        for category in self._categories() if _SLUG.fullmatch(slug) else ():
            directory = os.path.join(category, slug)
            if os.path.isfile(os.path.join(directory, MANIFEST)):
                found = _loaded(Path(directory), _stamp(directory))
                if isinstance(found, InvalidPackage):
                    raise InvalidPackage(found.message, **found.context)
                return found
        raise NotFound(f"There is no problem {slug[:60]!r}.", problem=slug[:60])

    def lately(self, slug: str) -> Package:
        """As it was at most `look_s` ago: for who hands in. It is looked at again before anything is judged."""
        looked_at, package = self._lately.get(slug, (-math.inf, None))
        if package is None or time.monotonic() - looked_at >= self._look_s:
            looked_at, package = time.monotonic(), self.get(slug)
            self._lately[slug] = looked_at, package
        return package

    def all(self) -> tuple[Heading, ...]:
        """Those that can be read, by slug."""
        self._look()
        return self._all

    @property
    def broken(self) -> dict[str, InvalidPackage]:
        """Those of which it is known that they cannot, by slug. At first that is what a manifest tells; once each was
        read whole, some seconds later, it is everything."""
        self._look()
        return dict(self._broken)

    def check(self) -> dict[str, InvalidPackage]:
        """All that cannot be read, by slug: every file was looked at."""
        self._look_through(whole=True)
        return dict(self._broken)

    def _categories(self) -> list[str]:
        """A path for each takes longer than the rest of it."""
        try:
            with os.scandir(self._root) as entries:
                return sorted(entry.path for entry in entries)
        except OSError:
            return []

    def _look(self) -> None:
        age_s = time.monotonic() - self._looked_at
        if age_s == math.inf:
            self._look_through(whole=False)
            later = threading.Timer(LOOK_S, self._read_all)
            later.name, later.daemon = "judge-catalog", True
            later.start()
        elif age_s >= 2 * self._look_s:
            self._look_through(whole=self._is_read)
        elif age_s >= self._look_s and not self._looking.locked():
            look = {"whole": self._is_read}
            threading.Thread(target=self._look_through, kwargs=look, name="judge-catalog", daemon=True).start()

    def _read_all(self) -> None:
        """For the first time: little by little, as others are served meanwhile."""
        for directory in self._directories():
            _loaded(directory, _stamp(directory))
            time.sleep(BREATH_S)
        self._look_through(whole=True)

    def _look_through(self, *, whole: bool) -> None:
        """whole: at every file of each, not at its manifest alone."""
        with self._looking:
            if time.monotonic() - self._looked_at < self._look_s and (self._is_read or not whole):
                return
            directories = self._directories()
            headings = {path.name: _heading(path, _stamp_of(path / MANIFEST)) for path in directories}
            found = {path.name: _loaded(path, _stamp(path)) for path in directories} if whole else headings
            self._broken = {slug: one for slug, one in found.items() if isinstance(one, InvalidPackage)}
            everything = tuple(
                one for slug, one in headings.items() if isinstance(one, Heading) and slug not in self._broken
            )
            self._all = self._all if everything == self._all else everything
            self._is_read, self._looked_at = self._is_read or whole, time.monotonic()

    def _directories(self) -> list[Path]:
        return sorted((path.parent for path in self._root.glob(f"*/*/{MANIFEST}")), key=lambda path: path.name)


@lru_cache(maxsize=1024)
def _heading(directory: Path, stamp: Stamp) -> Heading | InvalidPackage:
    """As _loaded, of the manifest."""
    del stamp
    return _read(load_heading, directory)


@lru_cache(maxsize=1024)
def _loaded(directory: Path, stamp: Stamp) -> Package | InvalidPackage:
    """What lies there, as long as the stamp is the same: for all catalogs of the process."""
    del stamp
    return _read(load_package, directory)


def _read(load: Callable[[Path], Read], directory: Path) -> Read | InvalidPackage:
    try:
        return load(directory)
    except InvalidPackage as error:
        return error


def _stamp(directory: str | Path) -> Stamp:
    """Read before the files are: what changes meanwhile is seen the next time."""
    found = []
    folders = [os.fspath(directory)]
    while folders:
        with suppress(OSError), os.scandir(folders.pop()) as entries:  # of what is gone meanwhile nothing is found
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.startswith((".", "__pycache__")):
                        folders.append(entry.path)
                    continue
                with suppress(OSError):
                    status = entry.stat()
                    found.append((entry.path, status.st_mtime_ns, status.st_size))
    return tuple(sorted(found))


def _stamp_of(path: Path) -> Stamp:
    """Of one file, as _stamp is of all."""
    with suppress(OSError):
        status = path.stat()
        return ((str(path), status.st_mtime_ns, status.st_size),)
    return ()
