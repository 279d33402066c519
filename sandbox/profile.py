"""The system calls that a container may make: the engine's filter, tighter than its default, and shipped as data.

Three filters lie over one another, and the strictest wins. This one (seccomp.json) is a list of what is allowed, holds
for the runner too, and stands before the first instruction inside runs. The runner's own (inside/walls.py) is a list of
what is denied, and also stands where there is no engine. Under gVisor the calls never reach the kernel at all.
"""

from __future__ import annotations

import json
from pathlib import Path

__all__ = ["security_options"]

_FILE = Path(__file__).with_name("seccomp.json")


def security_options(*, own_filter: bool = True) -> list[str]:
    """What the engine is told. own_filter: False leaves the engine its default filter, where it refuses ours."""
    options = ["no-new-privileges"]
    if own_filter:
        options.append(f"seccomp={json.dumps(json.loads(_FILE.read_bytes()), separators=(',', ':'))}")
    return options
