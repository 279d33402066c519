"""What a look at this host finds."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Finding"]


@dataclass(frozen=True)
class Finding:
    """One answer. remedy: what mends it, or would make it better. must: without it the sandbox does not work at all;
    where that is False and ok too, the sandbox works, only less well."""

    name: str
    ok: bool
    message: str
    remedy: str = ""
    must: bool = True
