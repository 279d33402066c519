"""Reading a source for what the problem forbids, before it is run. It is parsed inside the sandbox, where it may break
the parser as it likes; what cannot be read is left to the loading to refuse.

This guides honest people. The wall is the sandbox.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from judge.calls import our_limits
from judge.judging.inside import text_of
from judge.package.load import Package
from judge.package.schema import Framework
from sandbox.base import Call, Ending, Returned, Run, Source

__all__ = ["Forbidden", "find_forbidden"]


@dataclass(frozen=True)
class Forbidden:
    """One place where a source does what it may not. line: of the source, from 1."""

    kind: Literal["import", "use"]
    name: str
    line: int
    message: str


def find_forbidden(package: Package, source: str, run: Run, framework: Framework = "numpy") -> list[Forbidden]:
    """In the order of the lines. Raises SandboxError."""
    entry = package.manifest.entry
    allowed = list(entry.allowed_imports if entry.allowed_imports is not None else ["numpy"])
    if framework not in allowed:
        allowed.append(framework)
    ours = [*package.modules, "solution"]
    call = Call(entry="read", args=(source, list(package.manifest.forbid.calls), [*allowed, *ours]))
    outcome = run.call(Source(text=text_of("reading"), filename="reading.py"), call, our_limits())
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        return []
    found = outcome.results[0].value
    if not isinstance(found, list):
        return []
    return [_forbidden(item, allowed) for item in found if _is_place(item)]


def _is_place(item: object) -> bool:
    return (
        isinstance(item, tuple)
        and len(item) == 3
        and item[0] in ("import", "use")
        and isinstance(item[1], str)
        and type(item[2]) is int
    )


def _forbidden(item: tuple[Literal["import", "use"], str, int], allowed: list[str]) -> Forbidden:
    kind, name, line = item
    if kind == "use":
        message = f"line {line} uses {name[:100]}, which this problem forbids"
    else:
        may = ", ".join(allowed)
        message = f"line {line} imports {name[:100]}; this problem allows the standard library and {may}"
    return Forbidden(kind, name[:100], line, message)
