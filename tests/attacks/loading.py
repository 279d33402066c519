"""An attack is a file: a head of comments, an empty line, and the source that is handed in.

# goal: what it tries to get, in one line
# problem: a package of toy-problems/toys
# expect: every verdict that is right for it, separated by " | "; Refused: not even taken in
# message: a text that the report must hold (optional)
# passed: how many tests it may pass at most (optional; 0 where it is absent)

A wall is tried so that its fall would show: behind it stands the right answer, before it a wrong one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from judge.verdict import Verdict

__all__ = ["ATTACKS", "HONEST", "REFUSED", "Attack", "load_attack"]

HERE = Path(__file__).parent
ATTACKS = sorted((HERE / "toy-attacks").glob("*/*.py"))
HONEST = sorted((HERE / "toy-honest").glob("*.py"))
REFUSED = "Refused"

_NEEDED = ("goal", "problem", "expect")
_OPTIONAL = ("message", "passed")
_VERDICTS = {verdict.value for verdict in Verdict} - {Verdict.INTERNAL_ERROR.value, Verdict.NOT_RUN.value} | {REFUSED}


@dataclass(frozen=True)
class Attack:
    goal: str
    problem: str
    expect: frozenset[str]
    source: bytes
    message: str = ""
    passed: int = 0


def load_attack(content: bytes) -> Attack:
    """Raises ValueError, with what is wrong with the head."""
    head, empty_line, source = content.partition(b"\n\n")
    if not empty_line:
        raise ValueError("no empty line ends the head")
    said: dict[str, str] = {}
    for line in head.decode("ascii").split("\n"):
        key, colon, value = line.removeprefix("# ").partition(": ")
        if not line.startswith("# ") or not colon or not value.strip():
            raise ValueError(f"not `# key: value`: {line!r}")
        if key not in _NEEDED + _OPTIONAL or key in said:
            raise ValueError(f"unknown or repeated key: {key!r}")
        said[key] = value.strip()
    if missing := [key for key in _NEEDED if key not in said]:
        raise ValueError(f"it does not say: {', '.join(missing)}")
    expect = frozenset(said["expect"].split(" | "))
    if not expect <= _VERDICTS:
        raise ValueError(f"no verdicts: {sorted(expect - _VERDICTS)}")
    return Attack(
        goal=said["goal"],
        problem=said["problem"],
        expect=expect,
        source=source,
        message=said.get("message", ""),
        passed=int(said.get("passed", "0")),
    )
