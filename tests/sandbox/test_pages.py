"""The runner's memory in huge pages, where the kernel has them."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import mmap
from sandbox.inside import pages

def huge_kb():
    with open("/proc/self/smaps_rollup") as rollup:
        return sum(int(line.split()[1]) for line in rollup if line.startswith("AnonHugePages"))

held = mmap.mmap(-1, 16 * 2**20, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
for at in range(0, len(held), 4096):
    held[at] = at // 4096 % 251
before = huge_kb()
pages.collapse()
assert all(held[at] == at // 4096 % 251 for at in range(0, len(held), 4096))
print(huge_kb() - before)
"""


def has_collapse() -> bool:
    numbers = platform.release().split(".")[:2]
    release = tuple(int("".join(filter(str.isdigit, number))) for number in numbers)
    return sys.platform == "linux" and release >= (6, 1) and Path("/sys/kernel/mm/transparent_hugepage").is_dir()


def test_memory_goes_into_huge_pages_and_keeps_what_it_holds() -> None:
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", _PROGRAM]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)

    grown_kb = int(told.stdout)
    assert grown_kb >= 8 * 1024 if has_collapse() else grown_kb == 0
