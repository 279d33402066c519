"""What the problem forbids: found by reading a source before it is run, or by the sandbox while it runs. It is read
inside the sandbox, where it may break the parser as it likes; what cannot be read is left to the loading to refuse.

Reading tells all places at once, and before anything ran. Running also finds what is reached by a name that is put
together. Both guide honest people. The wall is the sandbox.

Most sources plainly hold nothing to be found: no name that is forbidden, only simple imports of what is allowed, and no
other way to reach a name by its text. They are spared the reading, which would take a call of the sandbox.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from judge.calls import allowed_imports, our_limits, own_modules
from judge.judging.finding import Finding
from judge.judging.inside import text_of
from judge.package.load import Package
from judge.package.schema import Framework
from judge.verdict import Verdict
from sandbox.base import Breach, Call, Ending, Returned, Run, Source

__all__ = ["Forbidden", "breached", "find_forbidden", "is_plain", "rejected"]


_IMPORT = re.compile(r"[ \t]*(?:import ([\w.]+)(?: as \w+)?|from ([\w.]+) import [\w, ]+)[ \t]*(?:#[^;]*)?")
_ROUNDABOUT = re.compile(r"(?<!__init)(?<!__future)__(?!init__|future__)|getattr|vars|\\")
_USUAL = frozenset(
    ("__future__", "collections", "dataclasses", "functools", "heapq", "itertools", "math", "random", "typing")
)


@dataclass(frozen=True)
class Forbidden:
    """One place where a source does what it may not. line: of the source, from 1."""

    kind: Literal["import", "use"]
    name: str
    line: int
    text: str  # of that line
    message: str


def find_forbidden(package: Package, source: str, run: Run, framework: Framework = "numpy") -> list[Forbidden]:
    """In the order of the lines. Raises SandboxError."""
    allowed = allowed_imports(package, framework)
    may_be_imported = [*allowed, *own_modules(package)]
    if is_plain(source, package.manifest.forbid.calls, may_be_imported):
        return []
    call = Call(entry="read", args=(source, list(package.manifest.forbid.calls), may_be_imported))
    outcome = run.call(Source(text=text_of("reading"), filename="reading.py"), call, our_limits())
    if outcome.ending is not Ending.FINISHED or not isinstance(outcome.results[0], Returned):
        return []
    found = outcome.results[0].value
    if not isinstance(found, list):
        return []
    lines = source.splitlines()
    places = [item for item in found if _is_place(item)]
    return [
        _forbidden(kind, name, line, lines[line - 1].strip() if 0 < line <= len(lines) else "", allowed)
        for kind, name, line in places
    ]


def is_plain(source: str, forbidden: Sequence[str], allowed: Sequence[str]) -> bool:
    """True only where reading would find nothing."""
    if not source.isascii() or _ROUNDABOUT.search(source):  # Python reads other letters as if they were ASCII's
        return False
    if any(name.rpartition(".")[2] in source for name in forbidden):
        return False
    imports = [line for line in source.splitlines() if "import" in line]
    found = [_IMPORT.fullmatch(line) for line in imports]
    return all(match is not None and _may_import(match[1] or match[2], allowed) for match in found)


def _may_import(module: str, allowed: Sequence[str]) -> bool:
    return module in _USUAL or any(module == one or module.startswith(f"{one}.") for one in allowed)


def breached(package: Package, breach: Breach, framework: Framework = "numpy") -> Forbidden:
    """What the sandbox found while the source ran."""
    return _forbidden(breach.kind, breach.name, breach.line, breach.text, allowed_imports(package, framework))


def rejected(found: list[Forbidden]) -> Finding:
    """The finding that stops the judging. `found` is not empty."""
    places = [{"line": one.line, "name": one.name, "kind": one.kind, "text": one.text} for one in found]
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    return Finding(Verdict.REJECTED, f"{found[0].message}{more}", {"code": "forbidden", "places": places})


def _is_place(item: object) -> bool:
    return (
        isinstance(item, tuple)
        and len(item) == 3
        and item[0] in ("import", "use")
        and isinstance(item[1], str)
        and type(item[2]) is int
    )


def _forbidden(kind: Literal["import", "use"], name: str, line: int, text: str, allowed: list[str]) -> Forbidden:
    where = f"line {line}" if line else "it"
    if kind == "use":
        message = f"{where} uses {name[:100]}, which this problem forbids"
    else:
        may = ", ".join(allowed)
        message = f"{where} imports {name[:100]}; this problem allows the standard library and {may}"
    return Forbidden(kind, name[:100], line, text[:200], message)
