"""Which parts of SciPy a source is going to import: the runner does it once, and all calls of the source find it done.

Importing scipy.stats takes a second, and every call is a process of its own.
"""

from __future__ import annotations

import re

from sandbox.base import Source

__all__ = ["PARTS", "parts_of"]

PARTS = (
    "scipy.special", "scipy.linalg", "scipy.spatial.distance", "scipy.optimize", "scipy.signal", "scipy.sparse.linalg",
    "scipy.ndimage", "scipy.interpolate", "scipy.fft", "scipy.cluster.vq", "scipy.cluster.hierarchy",
    "scipy.integrate", "scipy.stats", "scipy.sparse", "scipy.spatial", "scipy.cluster", "scipy",
)  # fmt: skip
"""All that is ever imported before a source asks for it: libraries of the image, by names of our own."""

_IMPORT = re.compile(r"^[ \t]*(?:from|import)[ \t][^\n]*\bscipy\b", re.MULTILINE)
_WORD = re.compile(r"[A-Za-z_]+")


def parts_of(source: Source) -> list[str]:
    """Of a text that imports SciPy, those whose every name stands in it, wherever it does; too many only cost time."""
    words: set[str] = set()
    for text in (source.text, *source.modules.values()):
        if _IMPORT.search(text):
            words.update(_WORD.findall(text))
    return [part for part in PARTS if words.issuperset(part.split("."))]
