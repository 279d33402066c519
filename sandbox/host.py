"""Which kind of machine this is. Times that were measured on one say nothing about another."""

from __future__ import annotations

import os
import platform
from pathlib import Path

__all__ = ["host_class"]

_CPUS = Path("/proc/cpuinfo")


def host_class() -> str:
    """The processor's name and how many of its cores there are: "AMD EPYC 7B13, 2 cores"."""
    cores = os.cpu_count() or 1
    return f"{_model()}, {cores} core{'s' if cores > 1 else ''}"


def _model() -> str:
    try:
        for line in _CPUS.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() in ("model name", "Processor") and value.strip():
                return " ".join(value.split())[:80]
    except OSError:
        pass
    return platform.processor() or platform.machine()
