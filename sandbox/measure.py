"""What a call used, read from the kernel's books on the host: nothing that the inside says about itself. And what it
may use of memory, where that can be said there.

A `Meter` stands over one container (or process). CPU comes from its control group, so threads, children and helpers
that were started to hide work all count. Memory is the group's peak since `begin`, where the kernel lets us reset it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

__all__ = ["CgroupMeter", "Meter", "NoMeter", "engine_meter", "find_cgroup"]

ROOT = Path("/sys/fs/cgroup")
MOST_WAITING_MB = 96  # more than that is not what waits


class Meter(Protocol):
    """begin() before the arguments are sent, cpu_s() and peak_mb() when the answer has come."""

    def begin(self) -> None: ...

    def cpu_s(self) -> float | None: ...

    def peak_mb(self) -> float | None: ...

    def killed_for_memory(self) -> bool: ...

    def at_rest(self) -> None:
        """Take note of what the group takes with nothing in it but what is always there."""
        ...

    def hold_to(self, memory_mb: int) -> bool:
        """Bound what a call may take of the group's memory, swap included: called before each, while nothing runs.
        False where that cannot be done here."""
        ...

    def close(self) -> None: ...


class NoMeter:
    """Knows nothing: the runner's own accounting of its child (kernel figures too, but relayed) has to do."""

    def begin(self) -> None: ...

    def cpu_s(self) -> float | None:
        return None

    def peak_mb(self) -> float | None:
        return None

    def killed_for_memory(self) -> bool:
        return False

    def at_rest(self) -> None: ...

    def hold_to(self, memory_mb: int) -> bool:
        del memory_mb
        return False

    def close(self) -> None: ...


class _File:
    """A file of the cgroup file system, kept open: a look is one system call, and needs no name any more."""

    def __init__(self, path: Path, mode: int = os.O_RDONLY) -> None:
        self.fd = os.open(path, mode | os.O_CLOEXEC)

    def text(self) -> str:
        return os.pread(self.fd, 4096, 0).decode("ascii", "replace")

    def write(self, data: bytes) -> bool:
        with contextlib.suppress(OSError):
            return os.pwrite(self.fd, data, 0) == len(data)
        return False

    def close(self) -> None:
        os.close(self.fd)


class CgroupMeter:
    """Over a control group, version 1 (one directory a controller) or 2 (one directory). The processes that wait in it
    for later calls are no part of a call: neither of its peak nor of its bound."""

    def __init__(self, cpu: Path, memory: Path) -> None:
        self._version2 = (cpu / "cpu.stat").exists() and not (cpu / "cpuacct.usage").exists()
        self._cpu = _File(cpu / ("cpu.stat" if self._version2 else "cpuacct.usage"))
        peaks = ["memory.peak"] if self._version2 else ["memory.max_usage_in_bytes"]
        self._peak = _first(memory, peaks, os.O_RDWR) or _first(memory, peaks)
        bounds = ["memory.max", "memory.limit_in_bytes"], ["memory.swap.max", "memory.memsw.limit_in_bytes"]
        self._bound, self._bound_swap = (_first(memory, names, os.O_WRONLY) for names in bounds)
        self._now = _first(memory, ["memory.current", "memory.usage_in_bytes"])
        self._oom = _first(memory, ["memory.events", "memory.oom_control"])
        self._start, self._kills, self._is_reset = 0.0, 0, False
        self._rest_mb: float | None = None
        self._waiting_mb, self._bound_mb = 0, 0

    def begin(self) -> None:
        self._is_reset = self._reset_peak()
        self._kills = self._oom_kills()
        with contextlib.suppress(OSError):  # gone with its container, here as below
            self._start = self._total_s()

    def cpu_s(self) -> float | None:
        with contextlib.suppress(OSError):
            return self._total_s() - self._start
        return None

    def peak_mb(self) -> float | None:
        """None where the peak of an earlier call would be told as this one's."""
        if self._is_reset and self._peak is not None:
            with contextlib.suppress(OSError):
                return int(self._peak.text()) / 2**20 - self._waiting_mb
        return None

    def now_mb(self) -> float:
        """What the group takes now. Raises OSError where the kernel does not tell."""
        if self._now is None:
            raise FileNotFoundError("the control group tells no memory")
        return int(self._now.text()) / 2**20

    def killed_for_memory(self) -> bool:
        return self._oom_kills() > self._kills

    def at_rest(self) -> None:
        with contextlib.suppress(OSError):
            self._rest_mb = self.now_mb()

    def hold_to(self, memory_mb: int) -> bool:
        """By the group's own files, where they may be written: the engine takes some 20 ms to do the same."""
        if self._rest_mb is not None:
            with contextlib.suppress(OSError):  # gone with its container: the call will find that out
                self._waiting_mb = min(max(0, round(self.now_mb() - self._rest_mb)), MOST_WAITING_MB)
        bound_mb = memory_mb + self._waiting_mb
        if bound_mb != self._bound_mb and not self._bind(str(bound_mb * 2**20).encode()):
            return False
        self._bound_mb = bound_mb
        return True

    def close(self) -> None:
        for file in (self._cpu, self._peak, self._now, self._oom, self._bound, self._bound_swap):
            if file is not None:
                file.close()

    def _bind(self, bound: bytes) -> bool:
        bound_here, bound_swap = self._bound, self._bound_swap
        if bound_here is None:
            return False
        if bound_swap is None:  # there is no swap to be bounded, and version 1 has no file for it then
            return not self._version2 and bound_here.write(bound)
        if self._version2:
            return bound_here.write(bound) and bound_swap.write(b"0")
        # The bound with swap is never below the one without: the order depends on whether it grows or shrinks.
        return any(
            first.write(bound) and second.write(bound)
            for first, second in ((bound_here, bound_swap), (bound_swap, bound_here))
        )

    def _total_s(self) -> float:
        text = self._cpu.text()
        return _value(text, "usage_usec") / 1e6 if self._version2 else int(text) / 1e9

    def _oom_kills(self) -> int:
        # Gone with its container, the group says nothing: then neither do we.
        with contextlib.suppress(OSError):
            return _value(self._oom.text(), "oom_kill") if self._oom else 0
        return self._kills

    def _reset_peak(self) -> bool:
        """Version 1 resets by a write as root; version 2 does so for the descriptor that wrote, since Linux 6.12."""
        return self._peak is not None and self._peak.write(b"0")


def engine_meter(total_s: Callable[[], float]) -> Meter:
    """A meter where the groups cannot be read: the engine tells the CPU seconds so far, slowly but truly."""

    class EngineMeter(NoMeter):
        start = 0.0

        def begin(self) -> None:
            self.start = total_s()

        def cpu_s(self) -> float | None:
            return total_s() - self.start

    return EngineMeter()


def find_cgroup(container_id: str, pid: int) -> tuple[Path, Path] | None:
    """The directories of a container's groups for CPU and for memory, or None where this process cannot see them."""
    for cpu, memory in _candidates(container_id, pid):
        if (cpu / "cpuacct.usage").exists() or ((cpu / "cpu.stat").exists() and (cpu / "memory.current").exists()):
            return cpu, memory
    return None


def _candidates(container_id: str, pid: int) -> Iterable[tuple[Path, Path]]:
    with contextlib.suppress(OSError):
        paths = {}
        for line in Path(f"/proc/{pid}/cgroup").read_text().splitlines():
            _, controllers, path = line.split(":", 2)
            if container_id[:12] in path:  # another process's number, where the engine counts in another namespace
                paths.update(dict.fromkeys(controllers.split(","), path.lstrip("/")))
        if "cpuacct" in paths and "memory" in paths:
            yield ROOT / "cpuacct" / paths["cpuacct"], ROOT / "memory" / paths["memory"]
        if "" in paths:
            yield ROOT / paths[""], ROOT / paths[""]
    for name in (f"docker/{container_id}", f"system.slice/docker-{container_id}.scope"):
        yield ROOT / "cpuacct" / name, ROOT / "memory" / name
        yield ROOT / name, ROOT / name


def _first(directory: Path, names: list[str], mode: int = os.O_RDONLY) -> _File | None:
    for name in names:
        with contextlib.suppress(OSError):
            return _File(directory / name, mode)
    return None


def _value(text: str, key: str) -> int:
    for line in text.splitlines():
        name, _, number = line.partition(" ")
        if name == key:
            return int(number)
    return 0
