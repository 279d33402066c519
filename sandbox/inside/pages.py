"""The runner's memory in huge pages.

A fork copies an entry for each page that a process has, and its end takes each of them down again. PyTorch's runner has
36,000 pages of 4 KB: 5 ms there and 6 ms back, for every child. In pages of 2 MB it is a third of that.
"""

from __future__ import annotations

import contextlib
import ctypes

__all__ = ["collapse"]

_LIBC = ctypes.CDLL(None)
_HUGE = 2 * 2**20
_MADV_COLLAPSE = 25  # Linux 6.1; an older kernel refuses, and everything stays as it is


def collapse() -> None:
    """Whatever is private memory now and lies within whole huge pages. Takes 4 ms for each."""
    with contextlib.suppress(OSError), open("/proc/self/maps") as maps:
        for line in maps.read().splitlines():
            places, rights, _, _, _, *name = line.split(maxsplit=5)
            if rights != "rw-p" or name not in ([], ["[heap]"]):
                continue
            start, end = (int(place, 16) for place in places.split("-"))
            first, last = -(-start // _HUGE) * _HUGE, end // _HUGE * _HUGE
            for at in range(first, last, _HUGE):
                _LIBC.madvise(ctypes.c_void_p(at), ctypes.c_size_t(_HUGE), _MADV_COLLAPSE)
