"""Who asks for an object: the source, or a library that it uses? Told by the files that the frames on the stack are of.

The nearest frame that is somebody's own decides. Code without a file (exec, eval, what dataclasses write) is whoever's
called it, and so are the modules of the standard library that fetch by name what they are told to.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from types import FrameType

__all__ = ["Askers"]

SOURCE, LIBRARY, STANDARD, REFLECTIVE = range(4)
REFLECTIVE_MODULES = frozenset([
    "asyncio", "code", "codeop", "concurrent", "contextlib", "copy", "functools", "importlib", "inspect",
    "multiprocessing", "operator", "pickle", "pkgutil", "pydoc", "runpy", "string", "threading", "timeit", "types",
    "typing", "unittest",
])  # fmt: skip
_HERE = os.path.dirname(os.path.abspath(__file__)) + os.sep
_STANDARD = os.path.dirname(os.__file__) + os.sep
_IMPORTLIB = os.path.join(_STANDARD, "importlib") + os.sep
_MOST_FILES = 10_000  # whose kind is remembered: a source could make up ever new ones


class Askers:
    """filename: of the source. trusted: files that are not its own, though they lie in no library.

    Made before the source is loaded: what it adds to sys.path later is its own.
    """

    def __init__(self, filename: str, trusted: Iterable[str] = ()) -> None:
        self._filename = filename
        self._kinds = {filename: SOURCE, **dict.fromkeys(trusted, LIBRARY)}
        paths = [os.path.abspath(path) + os.sep for path in sys.path if path]
        self._libraries = (_HERE, *(path for path in paths if "-packages" in path or not _is_standard(path)))

    def is_source(self, frame: FrameType | None, *, standard: int = REFLECTIVE) -> bool:
        """Does the source ask, where this frame is the nearest? standard: LIBRARY where what is asked for is the
        standard library's own, so that its modules ask for themselves. Where nobody's frame is left, as at the bottom
        of a thread, it is the source."""
        while frame is not None:
            kind = self._kind(frame.f_code.co_filename)
            if kind == STANDARD:
                kind = standard
            if kind != REFLECTIVE:
                return kind == SOURCE
            frame = frame.f_back
        return True

    def imports(self, frame: FrameType | None) -> bool:
        """Does the source import, where this frame is the nearest? Only importlib may stand between: what the standard
        library imports is its own affair."""
        while frame is not None:
            name = frame.f_code.co_filename
            if not name.startswith(("<", _IMPORTLIB)):
                return self._kind(name) == SOURCE
            frame = frame.f_back
        return False

    def line(self, frame: FrameType | None) -> int:
        """Of the source's innermost frame from this one on; 0 where there is none."""
        while frame is not None:
            if frame.f_code.co_filename == self._filename:
                return frame.f_lineno or 0
            frame = frame.f_back
        return 0

    def _kind(self, name: str) -> int:
        kind = self._kinds.get(name)
        if kind is None:
            kind = self._told(name)
            if len(self._kinds) < _MOST_FILES:
                self._kinds[name] = kind
        return kind

    def _told(self, name: str) -> int:
        if name.startswith("<"):
            return REFLECTIVE
        if name.startswith(self._libraries):
            return LIBRARY
        if not name.startswith(_STANDARD):
            return SOURCE
        module = name[len(_STANDARD) :].split(os.sep)[0].removesuffix(".py")
        return REFLECTIVE if module in REFLECTIVE_MODULES else STANDARD


def _is_standard(path: str) -> bool:
    """Is it a folder of the standard library: lib/python3.12, its lib-dynload, the archive beside it?"""
    return path.startswith(_STANDARD) or path.rstrip(os.sep).endswith(".zip")
