"""What Python's parser says of a source, while it is being written: too often for a container each time.

A hostile source can break Python's parser, so it is not this process that parses. A child does (syntax_child.py): it
compiles and never runs anything, behind limits on time and memory and the system-call filter of the sandbox's children,
and without a descriptor to spare, so that it can open nothing: not even a parser that is broken into has somewhere to
go. What it says is read as hostile, too. The verdict on a submission is still the sandbox's: this is advice, by the
judge's own version of Python.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.text import clean

__all__ = ["SyntaxFault", "SyntaxReader"]

WALL_S = 4.0
_AT_ONCE = 2
_PATIENCE_S = 2.0
_MOST = 20  # faults
_LONGEST = 300  # characters of a message
_ROOT = Path(__file__).resolve().parent.parent
# Isolated and without site: half as long to start, and nothing of the person's environment takes part.
_COMMAND = (sys.executable, "-I", "-S", "-c")
_START = "import sys; sys.path.insert(0, sys.argv[1]); from sandbox.syntax_child import main; main()"


@dataclass(frozen=True)
class SyntaxFault:
    """Lines and columns count from 1; the end is where the fault ends, and lies behind the beginning."""

    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    is_warning: bool


class SyntaxReader:
    """Safe for use from several threads. More than two at once wait; it is for people, who type one at a time."""

    def __init__(self) -> None:
        self._places = threading.BoundedSemaphore(_AT_ONCE)

    def faults(self, source: str) -> list[SyntaxFault] | None:
        """Empty where it can be compiled; None where too many ask at once."""
        if not self._places.acquire(timeout=_PATIENCE_S):
            return None
        try:
            said = _ask(source)
        finally:
            self._places.release()
        return [_GIVEN_UP] if said is None else said


_GIVEN_UP = SyntaxFault(1, 1, 1, 2, "Python's parser gives up on this source: it is nested too deeply.", False)


def _ask(source: str) -> list[SyntaxFault] | None:
    """None where the child died, took too long or made no sense."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program, and the source comes by its input
            [*_COMMAND, _START, str(_ROOT)],
            input=source.encode("utf-8", "replace"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=WALL_S,
            check=False,
            cwd="/",
            env={},
        )
        told = json.loads(done.stdout[:100_000]) if done.returncode == 0 else None
    except (subprocess.TimeoutExpired, ValueError):
        return None
    return [_fault(one) for one in told[:_MOST]] if isinstance(told, list) else None


def _fault(one: Any) -> SyntaxFault:
    line, column, end_line, end_column, message, is_warning = one
    line, column = max(1, int(line)), max(1, int(column))
    end = max((line, column + 1), (int(end_line), int(end_column)))
    return SyntaxFault(line, column, *end, clean(str(message))[:_LONGEST], bool(is_warning))
