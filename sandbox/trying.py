"""Each wall of this host, tried: a run is taken as a submission would have it, and attempts what it must not be able
to.

Nothing is assumed from what the engine says of itself: a wall is up where an attempt was seen to fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sandbox.base import Call, Ending, Limits, Outcome, Returned, Run, Sandbox, Source
from sandbox.errors import SandboxError
from sandbox.finding import Finding

__all__ = ["try_walls"]

_PROBE = Source(text=Path(__file__).with_name("probe.py").read_text(encoding="utf-8"), filename="probe.py")
_LIMITS = Limits(wall_s=5.0, memory_mb=256, processes=64, disk_mb=16)
_BUSY_S = 0.2
_ENGINE = "Upgrade the engine, and run it with its default security options."


def try_walls(sandbox: Sandbox) -> Iterator[Finding]:
    """A finding for each wall. What cannot be tried at all is the one finding that says why. Raises nothing."""
    try:
        with sandbox.lease(_LIMITS) as run:
            yield from _seen(run)
            yield _processes(run)
            yield _time(run)
            yield _accounting(run)
            yield _memory(run)
    except SandboxError as error:
        yield Finding(
            "walls", False, f"they cannot be tried: {error}", "judge doctor, once what stands above is mended"
        )


def _seen(run: Run) -> Iterator[Finding]:
    outcome = run.call(_PROBE, Call(entry="look"), _LIMITS)
    seen = _value(outcome)
    if not isinstance(seen, dict):
        yield Finding("walls", False, f"the probe does not answer: {_told(outcome)}", _ENGINE)
        return
    for name, (is_up, up, down) in _WALLS.items():
        is_well = is_up(seen)
        yield Finding(f"wall: {name}", is_well, up if is_well else down.format_map(seen), "" if is_well else _ENGINE)
    kernel = "gVisor's own kernel" if seen["gvisor"] else "the host's kernel, behind the filters"
    yield Finding("kernel", True, kernel)


Wall = tuple[Callable[[dict[str, Any]], bool], str, str]

_WALLS: dict[str, Wall] = {
    "network": (
        lambda seen: bool(seen["socket"]) and not seen["interfaces"],
        "no interface, and no socket of the internet's families",
        "there is a way out: interfaces {interfaces}, a socket is refused with {socket!r}",
    ),
    "files": (lambda seen: bool(seen["write"]), "the root is read-only", "the root can be written to"),
    "scratch": (
        lambda seen: seen["scratch_mb"] <= _LIMITS.disk_mb + 1,
        f"{_LIMITS.disk_mb} MB in memory, gone after each call",
        "it holds {scratch_mb:.0f} MB",
    ),
    "rights": (
        lambda seen: seen["capabilities"] == 0 and seen["uid"] >= 1000,
        "a user of its own for each call, without any capability",
        "user {uid}, capabilities {capabilities:#x}",
    ),
    "new rights": (
        lambda seen: seen["no_new_privileges"] == 1,
        "no program gives it more (no_new_privs)",
        "a set-uid program could give it more: no_new_privs is off",
    ),
    "system calls": (
        lambda seen: seen["seccomp"] == 2,
        "filtered (seccomp)",
        "nothing filters them (seccomp mode {seccomp})",
    ),
    "namespaces": (lambda seen: bool(seen["namespace"]), "it can make none", "it can make itself root of a namespace"),
    "runner": (
        lambda seen: bool(seen["signal"]),
        "out of its reach: no signal gets there",
        "it can send signals to the runner",
    ),
    "engine": (
        lambda seen: not seen["engine"] and not seen["environment"],
        "its socket is not in sight, nor is any secret of the host",
        "in sight: {engine} {environment}",
    ),
}


def _processes(run: Run) -> Finding:
    most = 4 * _LIMITS.processes
    made = _value(run.call(_PROBE, Call(entry="fork", args=(most,)), _LIMITS))
    is_up = isinstance(made, int) and made < most
    return _wall("processes", is_up, f"at most {made} beside its own", f"it could start {made}")


def _time(run: Run) -> Finding:
    outcome = run.call(_PROBE, Call(entry="burn", args=(60.0,)), Limits(wall_s=0.5))
    is_up = outcome.ending is Ending.WALL_LIMIT
    return _wall("time", is_up, "a call that does not end is ended", f"it was not ended: {_told(outcome)}")


def _accounting(run: Run) -> Finding:
    outcome = run.call(_PROBE, Call(entry="burn", args=(_BUSY_S,)), _LIMITS)
    counted_s = outcome.usage.cpu_s
    is_up = outcome.ending is Ending.FINISHED and 0.3 * _BUSY_S <= counted_s <= 3 * _BUSY_S
    down = f"{counted_s:.3f} s were counted of {_BUSY_S} s at work"
    return _wall("accounting", is_up, "CPU time is counted from outside", down)


def _memory(run: Run) -> Finding:
    outcome = run.call(_PROBE, Call(entry="take", args=(2 * _LIMITS.memory_mb,)), _LIMITS)
    is_up = outcome.ending is Ending.MEMORY_LIMIT
    down = f"{2 * _LIMITS.memory_mb} MB could be had with a limit of {_LIMITS.memory_mb}: {_told(outcome)}"
    return _wall("memory", is_up, f"{_LIMITS.memory_mb} MB are {_LIMITS.memory_mb} MB", down)


def _wall(name: str, is_up: bool, up: str, down: str) -> Finding:
    return Finding(f"wall: {name}", is_up, up if is_up else down, "" if is_up else _ENGINE)


def _value(outcome: Outcome) -> Any:
    result = outcome.results[0] if outcome.results else None
    return result.value if isinstance(result, Returned) else None


def _told(outcome: Outcome) -> str:
    error = outcome.error or next((one for one in outcome.results if not isinstance(one, Returned)), None)
    return f"{outcome.ending.value} {error.message if error is not None else outcome.message}".strip()
